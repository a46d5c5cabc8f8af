namespace Duheng.Domain.Watching;

/// <summary>
/// What is known of a point after all checks so far (监测状态): enough to go on from, on any node. A result that agrees with it changes nothing but
/// the time of the last check; results against it are counted, and when there are enough of them the first of them is when it turned.
/// </summary>
public sealed record WatchTrace
{
    /// <summary>Nothing has been checked.</summary>
    public static readonly WatchTrace Empty = new();

    /// <summary>Since when anything is known; null before the first check.</summary>
    public DateTimeOffset? FirstAt { get; init; }

    /// <summary>The last check.</summary>
    public DateTimeOffset? LastAt { get; init; }

    /// <summary>Whether an outage lasts.</summary>
    public bool IsDown { get; init; }

    /// <summary>Results in a row that speak against <see cref="IsDown"/>.</summary>
    public int Against { get; init; }

    /// <summary>The first of them.</summary>
    public DateTimeOffset? AgainstSince { get; init; }

    /// <summary>Why the first of them failed.</summary>
    public string AgainstReason { get; init; } = string.Empty;

    /// <summary>Takes the next result. One that is not later than the last is no news.</summary>
    public (WatchTrace Trace, IReadOnlyList<WatchChange> Changes) Take(CheckResult result, WatchPace pace)
    {
        ArgumentNullException.ThrowIfNull(pace);

        if (LastAt is { } last && result.At <= last)
        {
            return (this, []);
        }

        var changes = new List<WatchChange>();
        var before = LastAt is { } at && result.At - at > pace.LongestGap ? AfterGap(at, result, changes) : this;
        var next = before.Count(result, pace, changes);
        return (next with { FirstAt = FirstAt ?? result.At, LastAt = result.At }, changes);
    }

    /// <summary>Nobody watches from here on: what lasts is known until the last check and no longer.</summary>
    public (WatchTrace Trace, IReadOnlyList<WatchChange> Changes) Stop() =>
        (Forgotten() with { IsDown = false }, IsDown && LastAt is { } last ? [new WatchChange.OutageEnded(last)] : []);

    /// <summary>An outage ends where the gap begins. If the first check after it fails too, a further one begins there at once: it had been enough of them.</summary>
    private WatchTrace AfterGap(DateTimeOffset last, CheckResult result, List<WatchChange> changes)
    {
        if (IsDown)
        {
            changes.Add(new WatchChange.OutageEnded(last));
        }

        changes.Add(new WatchChange.Unwatched(last, result.At));
        if (IsDown && !result.IsUp)
        {
            changes.Add(new WatchChange.OutageBegan(result.At, result.Reason));
        }

        return Forgotten() with { IsDown = IsDown && !result.IsUp };
    }

    private WatchTrace Count(CheckResult result, WatchPace pace, List<WatchChange> changes)
    {
        if (result.IsUp != IsDown)
        {
            return Forgotten();
        }

        var (against, since, reason) = Against == 0 ? (1, result.At, result.Reason) : (Against + 1, AgainstSince ?? result.At, AgainstReason);
        if (against < (IsDown ? pace.SuccessesToEnd : pace.FailuresToBegin))
        {
            return this with { Against = against, AgainstSince = since, AgainstReason = reason };
        }

        changes.Add(IsDown ? new WatchChange.OutageEnded(since) : new WatchChange.OutageBegan(since, reason));
        return Forgotten() with { IsDown = !IsDown };
    }

    private WatchTrace Forgotten() => this with { Against = 0, AgainstSince = null, AgainstReason = string.Empty };
}
