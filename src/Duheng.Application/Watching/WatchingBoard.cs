namespace Duheng.Application.Watching;

/// <summary>All points that somebody may see, gravest first, and the maintenance that is announced.</summary>
/// <param name="Month">Of the year, the one that <see cref="WatchedPoint.Month"/> is about.</param>
public sealed record WatchingBoard(int Year, int Month, IReadOnlyList<WatchedPoint> Points, IReadOnlyList<WindowRow> Windows);
