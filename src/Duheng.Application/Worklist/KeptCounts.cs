using System.Collections.Concurrent;
using Duheng.Application.Years;

namespace Duheng.Application.Worklist;

/// <summary>
/// Counts that were made within a minute and since which nothing was written: every page shows them, and to make them costs more than most pages.
/// Whatever is written appends to the log, so that its last entry tells whether anything was.
/// </summary>
public sealed class KeptCounts(TimeProvider time)
{
    private const int Most = 10_000;

    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<(long Person, int Year, bool OfYearAlone), (long Change, DateTimeOffset At, WaitingCounts Counts)> kept = new();

    /// <param name="change">The last entry of the log.</param>
    public WaitingCounts? Find(long person, int year, bool ofYearAlone, long change) =>
        kept.TryGetValue((person, year, ofYearAlone), out var found) && found.Change == change && time.GetUtcNow() is var now
            && now - found.At < Longest && ChinaClock.DayOf(now) == ChinaClock.DayOf(found.At) // deadlines pass at midnight
            ? found.Counts
            : null;

    public void Keep(long person, int year, bool ofYearAlone, long change, WaitingCounts counts)
    {
        if (kept.Count >= Most)
        {
            kept.Clear();
        }

        kept[(person, year, ofYearAlone)] = (change, time.GetUtcNow(), counts);
    }
}
