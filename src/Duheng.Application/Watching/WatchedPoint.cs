using Duheng.Domain.Watching;

namespace Duheng.Application.Watching;

/// <summary>A point with what came of watching it.</summary>
/// <param name="IsInWindow">Whether announced maintenance is going on.</param>
/// <param name="LastOutage">Null when there was none.</param>
public sealed record WatchedPoint(WatchPointRow Point, WatchStateRow State, WatchStanding Standing, bool IsInWindow, OutageRow? LastOutage, Availability Month, Availability Year);
