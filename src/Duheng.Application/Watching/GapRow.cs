using Duheng.Domain.Watching;

namespace Duheng.Application.Watching;

/// <summary>A time in which nobody watched (未知时段).</summary>
public sealed record GapRow
{
    public long Id { get; init; }

    public long PointId { get; init; }

    public DateTimeOffset BeganAt { get; init; }

    public DateTimeOffset EndedAt { get; init; }

    public Span Span => new(BeganAt, EndedAt);
}
