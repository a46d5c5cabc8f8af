using Duheng.Domain.Watching;

namespace Duheng.Tests.Watching;

/// <summary>Results put through the state machine one after another, with what came of them.</summary>
internal sealed record Replay(WatchTrace Trace, IReadOnlyList<(DateTimeOffset Start, DateTimeOffset? End, string Reason)> Outages, IReadOnlyList<Span> Unwatched)
{
    public static readonly DateTimeOffset Start = new(2021, 3, 1, 0, 0, 0, TimeSpan.Zero);

    public static readonly WatchPace Pace = new(TimeSpan.FromMinutes(1), TimeSpan.FromSeconds(5));

    public Span? Known => Trace is { FirstAt: { } first, LastAt: { } last } ? new Span(first, last) : null;

    public IReadOnlyList<Span> ClosedOutages => [.. Outages.Select(outage => new Span(outage.Start, outage.End ?? Trace.LastAt!.Value))]; // an outage lasts: there was a check

    public static Replay Of(IEnumerable<CheckResult> results, WatchPace? pace = null) => On(WatchTrace.Empty, results, pace);

    /// <param name="from">What another watcher left behind.</param>
    public static Replay On(WatchTrace from, IEnumerable<CheckResult> results, WatchPace? pace = null)
    {
        var (trace, outages, unwatched) = (from, new List<(DateTimeOffset Start, DateTimeOffset? End, string Reason)>(), new List<Span>());
        foreach (var result in results)
        {
            (trace, var changes) = trace.Take(result, pace ?? Pace);
            foreach (var change in changes)
            {
                switch (change)
                {
                    case WatchChange.OutageBegan began:
                        outages.Add((began.At, null, began.Reason));
                        break;
                    case WatchChange.OutageEnded ended when outages.Count > 0:
                        Assert.Null(outages[^1].End);
                        outages[^1] = outages[^1] with { End = ended.At };
                        break;
                    case WatchChange.OutageEnded ended:
                        outages.Add((DateTimeOffset.MinValue, ended.At, "from before"));
                        break;
                    case WatchChange.Unwatched gap:
                        unwatched.Add(new Span(gap.From, gap.Until));
                        break;
                }
            }
        }

        return new Replay(trace, outages, unwatched);
    }

    /// <summary>A letter a minute: u up, d down, a space where nobody watched.</summary>
    public static IReadOnlyList<CheckResult> Minutes(string letters) =>
        [.. letters.Select((letter, minute) => (letter, At: Start.AddMinutes(minute))).Where(one => one.letter != ' ')
            .Select(one => new CheckResult(one.At, one.letter == 'u', one.letter == 'u' ? string.Empty : "连接被拒绝"))];

    /// <summary>The minutes of a span since the start: 3-7.</summary>
    public static string Text(DateTimeOffset start, DateTimeOffset? end) => FormattableString.Invariant($"{(start - Start).TotalMinutes}-{(end is { } until ? (until - Start).TotalMinutes : null)}");
}
