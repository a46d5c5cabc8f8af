namespace Duheng.Application.Watching;

/// <summary>A year of a point: each outage, each gap, each day.</summary>
/// <param name="Outages">Newest first.</param>
/// <param name="Gaps">Newest first.</param>
/// <param name="Days">As far as they have been.</param>
public sealed record WatchedPointYear(int Year, int Month, WatchedPoint Point, IReadOnlyList<OutageRow> Outages, IReadOnlyList<GapRow> Gaps, IReadOnlyList<WindowRow> Windows, IReadOnlyList<WatchedDay> Days);
