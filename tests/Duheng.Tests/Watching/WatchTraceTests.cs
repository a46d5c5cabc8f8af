using Duheng.Domain.Watching;
using FsCheck;
using FsCheck.Fluent;

namespace Duheng.Tests.Watching;

/// <summary>From results of checks to outages.</summary>
public sealed class WatchTraceTests
{
    private static readonly Gen<(IReadOnlyList<CheckResult> Results, WatchPace Pace)> Cases =
        from failures in Gen.Choose(1, 4)
        from successes in Gen.Choose(1, 3)
        from steps in Gen.Choose(1, 100).Select(number => number switch { < 90 => 30 + (number % 60), < 96 => 130, _ => 600 + number }).ListOf()
        from runs in Gen.Choose(0, 9).ListOf(steps.Count)
        select (Results(steps, runs), Replay.Pace with { FailuresToBegin = failures, SuccessesToEnd = successes });

    [Theory]
    [InlineData("uuuuuuuu", "", "")]
    [InlineData("uudddddu", "2-7", "")] // the first failure's moment counts, not the third's
    [InlineData("uudduuuu", "", "")] // two in a row are none
    [InlineData("uddudduddu", "", "")] // flapping below the limit is none either
    [InlineData("udddudddu", "1-4 5-8", "")]
    [InlineData("uuddd", "2-", "")]
    [InlineData("dddd", "0-", "")]
    [InlineData("uuu     uuu", "", "2-8")] // neither up nor down
    [InlineData("uuddd     dd", "2-4 10-", "4-10")] // it goes on after the gap at once; what was between is unknown
    [InlineData("uuddd     uu", "2-4", "4-10")]
    [InlineData("uuudd     du", "", "4-10")] // failures from before a gap are not added up with those after it
    [InlineData("uu u uu", "", "")] // one check that was left out is no gap
    public void Results_become_outages(string minutes, string outages, string unwatched)
    {
        var replay = Replay.Of(Replay.Minutes(minutes));

        Assert.Equal(outages, string.Join(' ', replay.Outages.Select(outage => Replay.Text(outage.Start, outage.End))));
        Assert.Equal(unwatched, string.Join(' ', replay.Unwatched.Select(gap => Replay.Text(gap.Start, gap.End))));
    }

    [Fact]
    public void An_outage_ends_with_the_first_of_the_successes_that_are_asked_for()
    {
        var replay = Replay.Of(Replay.Minutes("dddudduuud"), Replay.Pace with { SuccessesToEnd = 3 });

        Assert.Equal("0-6", Assert.Single(replay.Outages.Select(outage => Replay.Text(outage.Start, outage.End))));
    }

    [Fact]
    public void The_reason_is_that_of_the_first_failure()
    {
        var results = Replay.Minutes("uddd").Select((result, index) => result with { Reason = index switch { 0 => "", 1 => "超过时限 5 秒", _ => "连接被拒绝" } });

        Assert.Equal("超过时限 5 秒", Assert.Single(Replay.Of(results).Outages).Reason);
    }

    [Fact]
    public void Who_stops_watching_knows_the_outage_until_the_last_check()
    {
        var trace = Replay.Of(Replay.Minutes("uuddddd")).Trace;

        var (stopped, changes) = trace.Stop();

        Assert.Equal(new WatchChange.OutageEnded(Replay.Start.AddMinutes(6)), Assert.Single(changes));
        Assert.False(stopped.IsDown);
    }

    [Fact]
    public void A_result_that_comes_late_or_twice_changes_nothing()
    {
        var replay = Replay.Of(Replay.Minutes("uddd"));

        var (trace, changes) = replay.Trace.Take(new CheckResult(Replay.Start.AddMinutes(2), IsUp: true, string.Empty), Replay.Pace);

        Assert.Empty(changes);
        Assert.Equal(replay.Trace, trace);
    }

    [Fact]
    public void Outages_and_gaps_are_in_order_and_apart_and_within_what_is_known() =>
        Prop.ForAll(Cases.ToArbitrary(), one =>
        {
            var replay = Replay.Of(one.Results, one.Pace);
            var all = replay.ClosedOutages.Concat(replay.Unwatched).OrderBy(span => span.Start).ThenBy(span => span.End).ToList();
            return all.All(span => span.Start <= span.End && span.Start >= replay.Known!.Value.Start && span.End <= replay.Known.Value.End)
                && all.Zip(all.Skip(1)).All(pair => pair.First.End <= pair.Second.Start)
                && replay.Outages.Take(Math.Max(0, replay.Outages.Count - 1)).All(outage => outage.End is not null);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_restart_in_the_middle_changes_nothing() =>
        Prop.ForAll((from one in Cases from at in Gen.Choose(0, one.Results.Count) select (one.Results, one.Pace, At: at)).ToArbitrary(), one =>
        {
            var whole = Replay.Of(one.Results, one.Pace);
            var before = Replay.Of(one.Results.Take(one.At), one.Pace);
            var after = Replay.On(before.Trace with { }, one.Results.Skip(one.At), one.Pace);
            var outages = before.Outages.ToList();
            foreach (var outage in after.Outages)
            {
                if (outage.Start == DateTimeOffset.MinValue)
                {
                    outages[^1] = outages[^1] with { End = outage.End };
                }
                else
                {
                    outages.Add(outage);
                }
            }

            return whole.Trace == after.Trace && whole.Outages.SequenceEqual(outages) && whole.Unwatched.SequenceEqual(before.Unwatched.Concat(after.Unwatched));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Where_one_result_is_enough_outages_are_the_runs_of_failures() =>
        Prop.ForAll(Gen.Elements('u', 'd').ListOf().Select(letters => new string([.. letters])).ToArbitrary(), minutes =>
        {
            var replay = Replay.Of(Replay.Minutes(minutes), Replay.Pace with { FailuresToBegin = 1 });
            var runs = Enumerable.Range(0, minutes.Length).Where(at => minutes[at] == 'd' && (at == 0 || minutes[at - 1] == 'u'))
                .Select(at => (at, End: minutes.IndexOf('u', at))).Select(run => Replay.Text(Replay.Start.AddMinutes(run.at), run.End < 0 ? null : Replay.Start.AddMinutes(run.End)));
            return runs.SequenceEqual(replay.Outages.Select(outage => Replay.Text(outage.Start, outage.End)));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Up_down_planned_and_unknown_time_make_up_the_period() =>
        Prop.ForAll((from one in Cases from lead in Gen.Choose(0, 900) from window in Gen.Choose(0, 3000) select (one.Results, one.Pace, Lead: lead, Window: window)).ToArbitrary(), one =>
        {
            var replay = Replay.Of(one.Results, one.Pace);
            var period = new Span(Replay.Start.AddSeconds(-one.Lead), Replay.Start.AddHours(2));
            var window = new Span(Replay.Start.AddSeconds(one.Window), Replay.Start.AddSeconds(one.Window + 1200));
            var found = Availability.Of(period, new WatchRecord(replay.Known, replay.ClosedOutages, replay.Unwatched, [window]));
            return found.Up + found.Down + found.Planned + found.Unknown == period.Length
                && new[] { found.Up, found.Down, found.Planned, found.Unknown }.All(part => part >= TimeSpan.Zero)
                && found.Share is null or (>= 0m and <= 1m);
        }).QuickCheckThrowOnFailure();

    /// <param name="steps">Seconds from each check to the next.</param>
    /// <param name="runs">0 to 3 fails; 4 says the same as the one before; others succeed.</param>
    private static IReadOnlyList<CheckResult> Results(IEnumerable<int> steps, IReadOnlyList<int> runs)
    {
        var (at, isUp, results) = (Replay.Start, true, new List<CheckResult>());
        foreach (var (step, run) in steps.Zip(runs))
        {
            (at, isUp) = (at.AddSeconds(step), run == 4 ? isUp : run > 4);
            results.Add(new CheckResult(at, isUp, isUp ? string.Empty : "超过时限 5 秒"));
        }

        return results;
    }
}
