namespace Duheng.Application.Targets;

/// <summary>Which part of the targets a finding is about. The numbers of the first seven are grid columns in places.</summary>
public enum TargetCell
{
    /// <summary>The grid as a whole.</summary>
    Grid = 0,

    Level1 = 1,

    Level2 = 2,

    Name = 3,

    Operator = 4,

    Target = 5,

    Unit = 6,

    Weight = 7,

    /// <summary>年度目标.</summary>
    Goal = 8,
}
