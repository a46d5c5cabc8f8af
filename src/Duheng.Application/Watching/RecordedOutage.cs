namespace Duheng.Application.Watching;

/// <summary>An outage that the watching has recorded, for registers.</summary>
/// <param name="Id">Of the outage: the same when it ends.</param>
/// <param name="EndedAt">Null while it lasts.</param>
public sealed record RecordedOutage(long Id, WatchPointRow Point, DateTimeOffset BeganAt, DateTimeOffset? EndedAt, string Reason);
