using Duheng.Domain.Watching;

namespace Duheng.Application.Watching;

/// <summary>Maintenance that was announced before it began (计划停机).</summary>
public sealed record WindowRow
{
    /// <summary>Columns of a window w at an organisation o, with its point p if it is of one.</summary>
    internal const string Columns = "w.*, o.name AS organisation, o.path AS organisation_path, p.name AS point, a.name AS announced_by_name";

    internal const string Tables = "watch_windows w JOIN organisations o ON o.id = w.organisation_id JOIN people a ON a.id = w.announced_by LEFT JOIN watch_points p ON p.id = w.point_id";

    public long Id { get; init; }

    public long OrganisationId { get; init; }

    public string Organisation { get; init; } = string.Empty;

    public string OrganisationPath { get; init; } = string.Empty;

    /// <summary>Null for all points of the organisation.</summary>
    public long? PointId { get; init; }

    public string? Point { get; init; }

    public DateTimeOffset StartsAt { get; init; }

    public DateTimeOffset EndsAt { get; init; }

    public string Reason { get; init; } = string.Empty;

    public DateTimeOffset AnnouncedAt { get; init; }

    public string AnnouncedByName { get; init; } = string.Empty;

    public bool Covers(WatchPointRow point)
    {
        ArgumentNullException.ThrowIfNull(point);

        return OrganisationId == point.OrganisationId && (PointId is null || PointId == point.Id);
    }

    public Span Span => new(StartsAt, EndsAt);
}
