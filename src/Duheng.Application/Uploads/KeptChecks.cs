using System.Security.Cryptography;

namespace Duheng.Application.Uploads;

/// <summary>
/// Results of uploads whose sender asked to have them kept, in memory only: nothing of a report that somebody had checked is written down. They go after half an hour, and the
/// oldest go sooner when there are too many.
/// </summary>
internal sealed class KeptChecks(TimeProvider time)
{
    public const int MinutesKept = 30;

    private const int MostKept = 200;
    private const long MostBytes = 512L << 20;
    private const int CodeBytes = 16;

    private readonly Lock gate = new();
    private readonly List<KeptCheck> kept = [];

    public static string NewCode() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(CodeBytes));

    /// <summary>How many there are now.</summary>
    public int Count
    {
        get
        {
            lock (gate)
            {
                Forget();
                return kept.Count;
            }
        }
    }

    public void Keep(KeptCheck check)
    {
        lock (gate)
        {
            Forget();
            kept.Add(check);
            while (kept.Count > 1 && (kept.Count > MostKept || kept.Sum(one => one.Size) > MostBytes))
            {
                kept.RemoveAt(0);
            }
        }
    }

    /// <summary>Null when there is none, or it is past its time.</summary>
    public KeptCheck? Find(string code)
    {
        lock (gate)
        {
            Forget();
            return kept.Find(check => check.Code == code);
        }
    }

    /// <summary>Before its time, when its owner says so.</summary>
    public void Remove(string code)
    {
        lock (gate)
        {
            kept.RemoveAll(check => check.Code == code);
        }
    }

    private void Forget()
    {
        var now = time.GetUtcNow();
        kept.RemoveAll(check => check.Until <= now);
    }
}
