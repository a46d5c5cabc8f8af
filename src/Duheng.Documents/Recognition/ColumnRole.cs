namespace Duheng.Documents.Recognition;

/// <summary>What a column of a score table holds.</summary>
public enum ColumnRole
{
    /// <summary>一级指标.</summary>
    Level1,

    /// <summary>二级指标.</summary>
    Level2,

    /// <summary>三级指标, 目标指标.</summary>
    Name,

    /// <summary>权重, 分值.</summary>
    Weight,

    /// <summary>年初目标值, beside an adjusted one.</summary>
    InitialTarget,

    /// <summary>目标值, 年度指标值.</summary>
    Target,

    /// <summary>指标性质, 符号: ≥, ≤, = or 定性, where the target is printed in three cells.</summary>
    TargetSign,

    /// <summary>度量单位, where the target is printed in three cells.</summary>
    TargetUnit,

    /// <summary>业绩值, 实际完成值.</summary>
    Actual,

    /// <summary>完成率.</summary>
    Completion,

    /// <summary>得分.</summary>
    Score,

    /// <summary>复核分, beside the self-score.</summary>
    ReviewScore,

    /// <summary>偏差原因分析及改进措施.</summary>
    Reason,

    /// <summary>1—7月执行情况, in a monitoring.</summary>
    ToDate,

    /// <summary>全年预计完成情况, in a monitoring.</summary>
    Forecast,

    /// <summary>完成目标可能性, in a monitoring.</summary>
    Likelihood,

    /// <summary>备注 beside a column of reasons.</summary>
    Remark,

    /// <summary>评分标准, 支撑材料: nothing is read from it, but it parts the columns beside it.</summary>
    Note,
}
