namespace Duheng.Fixtures.Forms;

/// <summary>What stands in a column of an indicator table.</summary>
internal enum ColumnKind
{
    Level1,
    Level2,
    Name,
    Weight,

    /// <summary>目标值 in one cell.</summary>
    Target,

    /// <summary>指标性质: ≥, ≤, = or 定性.</summary>
    Sign,

    /// <summary>指标值 without sign and unit.</summary>
    Amount,

    /// <summary>度量单位.</summary>
    Measure,
    Actual,
    Completion,
    Score,

    /// <summary>复核分 beside the self-score.</summary>
    Review,

    /// <summary>得分计算方法: a long text that is no field of the report.</summary>
    Method,
    Reason,
}
