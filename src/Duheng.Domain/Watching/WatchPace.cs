namespace Duheng.Domain.Watching;

/// <summary>How often a point is checked, and how many results in a row change what is held to be true (监测频度).</summary>
/// <param name="Every">From 30 seconds to an hour.</param>
/// <param name="Limit">A check that takes longer has failed.</param>
/// <param name="FailuresToBegin">So many failures in a row are an outage; it began with the first of them.</param>
/// <param name="SuccessesToEnd">So many successes in a row end it; it ended with the first of them.</param>
public sealed record WatchPace(TimeSpan Every, TimeSpan Limit, int FailuresToBegin = 3, int SuccessesToEnd = 1)
{
    /// <summary>Between two checks that were further apart nobody was watching.</summary>
    public TimeSpan LongestGap => (Every * 2) + Limit;
}
