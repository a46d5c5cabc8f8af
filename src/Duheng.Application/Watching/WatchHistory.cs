using Duheng.Application.Projects;
using Duheng.Domain.Watching;
using Duheng.Storage;

namespace Duheng.Application.Watching;

/// <summary>What is recorded of some points over a period, read at once.</summary>
internal sealed record WatchHistory(
    IReadOnlyList<WatchPointRow> Points, IReadOnlyDictionary<long, WatchStateRow> States, ILookup<long, OutageRow> Outages, IReadOnlyDictionary<long, OutageRow> Last,
    ILookup<long, GapRow> Gaps, IReadOnlyList<WindowRow> Windows)
{
    private const string Tables = "watch_points p JOIN organisations o ON o.id = p.organisation_id";

    /// <param name="where">On points p at organisations o; of ours, with the parameters of the scope and @id.</param>
    public static async Task<WatchHistory> ReadAsync(Work work, string where, Branches scope, Span period, CancellationToken cancellationToken, long id = 0)
    {
        var parameters = scope.With(new { id, from = period.Start, until = period.End });
        var ids = $"SELECT p.id FROM {Tables} WHERE {where}";
        var points = await work.QueryAsync<WatchPointRow>($"SELECT {WatchPointRow.Columns} FROM {Tables} WHERE {where}", parameters, cancellationToken);
        var states = await work.QueryAsync<WatchStateRow>($"SELECT * FROM watch_states WHERE point_id IN ({ids})", parameters, cancellationToken);
        var outages = await work.QueryAsync<OutageRow>($"SELECT * FROM watch_outages WHERE began_at < @until AND (ended_at IS NULL OR ended_at >= @from) AND point_id IN ({ids})", parameters, cancellationToken);
        var last = await work.QueryAsync<OutageRow>($"SELECT * FROM watch_outages WHERE id IN (SELECT max(id) FROM watch_outages WHERE point_id IN ({ids}) GROUP BY point_id)", parameters, cancellationToken);
        var gaps = await work.QueryAsync<GapRow>($"SELECT * FROM watch_gaps WHERE began_at < @until AND ended_at > @from AND point_id IN ({ids})", parameters, cancellationToken);
        var windows = await work.QueryAsync<WindowRow>(
            $"""
            SELECT {WindowRow.Columns} FROM {WindowRow.Tables} WHERE w.withdrawn_at IS NULL AND w.ends_at > @from
            AND w.organisation_id IN (SELECT p.organisation_id FROM {Tables} WHERE {where})
            """,
            parameters,
            cancellationToken);
        return new WatchHistory(
            points, states.ToDictionary(state => state.PointId), outages.ToLookup(outage => outage.PointId), last.ToDictionary(outage => outage.PointId), gaps.ToLookup(gap => gap.PointId), windows);
    }

    public WatchRecord RecordOf(WatchPointRow point)
    {
        var state = States[point.Id];
        return new WatchRecord(
            state is { FirstAt: { } first, LastAt: { } last } ? new Span(first, last) : null,
            [.. Outages[point.Id].Select(outage => outage.Known(state.LastAt))],
            [.. Gaps[point.Id].Select(gap => gap.Span)],
            [.. Windows.Where(window => window.Covers(point)).Select(window => window.Span)]);
    }

    public WatchedPoint At(WatchPointRow point, int year, DateTimeOffset now)
    {
        var (state, record) = (States[point.Id], RecordOf(point));
        return new WatchedPoint(
            point, state, StandingOf(point, state, now),
            Windows.Any(window => window.Covers(point) && window.StartsAt <= now && now < window.EndsAt),
            Last.GetValueOrDefault(point.Id),
            Availability.Of(WatchCalendar.Month(year, WatchCalendar.MonthOf(year, now), now), record),
            Availability.Of(WatchCalendar.Year(year, now), record));
    }

    private static WatchStanding StandingOf(WatchPointRow point, WatchStateRow state, DateTimeOffset now) =>
        point.Paused || point.Removed ? WatchStanding.Paused
        : state.LastAt is not { } last ? WatchStanding.NotYet
        : now - last > point.Pace.LongestGap + Watcher.RoundEvery ? WatchStanding.Silent
        : state.Down ? WatchStanding.Down
        : WatchStanding.Up;
}
