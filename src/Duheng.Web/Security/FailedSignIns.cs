using System.Collections.Concurrent;

namespace Duheng.Web.Security;

/// <summary>
/// Sign-ins that failed, by address: a whole office sits behind one, so that those that succeed are not counted. Guesses at one account are stopped
/// by its lockout; this stops guesses at many.
/// </summary>
internal sealed class FailedSignIns(TimeProvider time)
{
    public const int MostAMinute = 20;

    /// <summary>How many may be under way at once from one address, before anybody knows how they end.</summary>
    public const int MostAtOnce = 60;

    private const int MostAddresses = 10_000;

    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<string, Tally> tallies = new(StringComparer.Ordinal);

    /// <returns>How long to wait; null where it may be tried, and <see cref="End"/> has to follow.</returns>
    public TimeSpan? Begin(string address)
    {
        if (tallies.Count > MostAddresses)
        {
            ForgetOld();
        }

        var tally = tallies.GetOrAdd(address, _ => new Tally(time.GetTimestamp()));
        lock (tally)
        {
            var gone = time.GetElapsedTime(tally.Since);
            if (gone >= Window)
            {
                (tally.Since, tally.Failed, gone) = (time.GetTimestamp(), 0, TimeSpan.Zero);
            }

            if (tally.Failed >= MostAMinute || tally.UnderWay >= MostAtOnce)
            {
                return Window - gone;
            }

            tally.UnderWay++;
            return null;
        }
    }

    public void End(string address, bool failed)
    {
        if (!tallies.TryGetValue(address, out var tally))
        {
            return;
        }

        lock (tally)
        {
            tally.UnderWay--;
            tally.Failed += failed ? 1 : 0;
        }
    }

    private void ForgetOld()
    {
        foreach (var (address, tally) in tallies)
        {
            if (tally.UnderWay == 0 && time.GetElapsedTime(tally.Since) >= Window)
            {
                tallies.TryRemove(address, out _);
            }
        }
    }

    private sealed class Tally(long since)
    {
        public long Since { get; set; } = since;

        public int Failed { get; set; }

        public int UnderWay { get; set; }
    }
}
