using Duheng.Application.Common;
using Duheng.Application.Projects;
using Duheng.Domain.Lifecycle;
using Duheng.Domain.Watching;
using Duheng.Storage;

namespace Duheng.Application.Watching;

/// <summary>What the watching has found, for who may see evidence (可用性监测).</summary>
public sealed class ReadWatching(Database database, TimeProvider time) : IUseCase
{
    /// <summary>Windows that have ended stay in sight for so long.</summary>
    private static readonly TimeSpan StaysInSight = TimeSpan.FromDays(30);

    public async Task<Result<WatchingBoard>> ListAsync(Actor actor, int year, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);

        if (!actor.Can(Capability.ReadEvidence))
        {
            return Refusals.NotYours;
        }

        var now = time.GetUtcNow();
        var shown = YearOr(year, now);
        var scope = new Branches(actor.Branches(Capability.ReadEvidence), "o.path");
        await using var work = await database.ReadAsync(cancellationToken);
        var history = await WatchHistory.ReadAsync(work, $"p.removed = 0 AND {scope.Sql}", scope, WatchCalendar.Year(shown, now), cancellationToken);
        var points = history.Points.Select(point => history.At(point, shown, now)).OrderBy(point => point.Standing).ThenBy(point => point.Point.Organisation, StringComparer.Ordinal).ThenBy(point => point.Point.Name, StringComparer.Ordinal);
        var windows = history.Windows.Where(window => window.EndsAt > now - StaysInSight).OrderByDescending(window => window.StartsAt).ToList();
        return new WatchingBoard(shown, WatchCalendar.MonthOf(shown, now), [.. points], windows);
    }

    public async Task<Result<WatchedPointYear>> FindAsync(Actor actor, long id, int year, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);

        if (!actor.Can(Capability.ReadEvidence))
        {
            return Refusals.NotYours;
        }

        var now = time.GetUtcNow();
        var shown = YearOr(year, now);
        var whole = WatchCalendar.Year(shown, now);
        var scope = new Branches(actor.Branches(Capability.ReadEvidence), "o.path");
        await using var work = await database.ReadAsync(cancellationToken);
        var history = await WatchHistory.ReadAsync(work, $"p.id = @id AND {scope.Sql}", scope, whole, cancellationToken, id);
        if (history.Points is not [var point])
        {
            return Refusals.NoSuch("这个监测点");
        }

        var record = history.RecordOf(point);
        var days = Enumerable.Range(0, WatchCalendar.DaysOf(shown)).Select(day => new DateOnly(shown, 1, 1).AddDays(day))
            .Select(day => (Day: day, Span: WatchCalendar.Day(day, now))).Where(one => one.Span.Length > TimeSpan.Zero)
            .Select(one => new WatchedDay(one.Day, Availability.Of(one.Span, record)));
        return new WatchedPointYear(
            shown, WatchCalendar.MonthOf(shown, now), history.At(point, shown, now),
            [.. history.Outages[point.Id].OrderByDescending(outage => outage.BeganAt)],
            [.. history.Gaps[point.Id].OrderByDescending(gap => gap.BeganAt)],
            [.. history.Windows.Where(window => window.Covers(point)).OrderByDescending(window => window.StartsAt)],
            [.. days]);
    }

    private static int YearOr(int year, DateTimeOffset now) => year is > 0 and < 9999 ? year : now.Year;
}
