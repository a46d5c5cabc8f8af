namespace Duheng.Application.Targets;

/// <summary>The points of one level-1 group.</summary>
public sealed record TargetSum(string Level1, decimal Points, int Rows);
