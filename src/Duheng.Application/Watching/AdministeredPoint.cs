namespace Duheng.Application.Watching;

/// <summary>A point as who administers it sees it: how it is watched, not what came of it.</summary>
/// <param name="Obstacle">Why no check is made; empty when they are.</param>
public sealed record AdministeredPoint(WatchPointRow Point, string Obstacle);
