namespace Duheng.Application.Overview;

/// <summary>So many projects whose score lies between two points, the upper excluded.</summary>
/// <param name="Stated">自报.</param>
/// <param name="Recomputed">重算, by the low end of its range.</param>
public sealed record ScoreBin(decimal From, decimal To, int Stated, int Recomputed);
