using Duheng.Domain.Watching;

namespace Duheng.Application.Watching;

/// <summary>An outage (中断), as the database keeps it.</summary>
public sealed record OutageRow
{
    public long Id { get; init; }

    public long PointId { get; init; }

    public DateTimeOffset BeganAt { get; init; }

    /// <summary>Null while it lasts.</summary>
    public DateTimeOffset? EndedAt { get; init; }

    public string Reason { get; init; } = string.Empty;

    /// <param name="lastAt">Until when it is known where it lasts.</param>
    public Span Known(DateTimeOffset? lastAt) => new(BeganAt, EndedAt ?? (lastAt > BeganAt ? lastAt.Value : BeganAt));
}
