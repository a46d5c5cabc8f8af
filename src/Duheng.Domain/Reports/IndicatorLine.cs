namespace Duheng.Domain.Reports;

/// <summary>One line of a score table as filled in (三级指标): what was promised, what was done, what was claimed for it.</summary>
/// <remarks>A property is null when the form has no such column; a blank cell is there and blank.</remarks>
public sealed record IndicatorLine(StatedText Name)
{
    /// <summary>一级指标, inherited from the merged cell.</summary>
    public StatedText? Level1 { get; init; }

    /// <summary>二级指标, inherited from the merged cell.</summary>
    public StatedText? Level2 { get; init; }

    public IndicatorKind Kind { get; init; } = IndicatorKind.Other;

    /// <summary>权重, 分值.</summary>
    public Figure? Weight { get; init; }

    /// <summary>The points of all lines of a block together, where the form prints them at the block alone: 产出指标（50分）. Lines of one block share its place.</summary>
    public Figure? BlockPoints { get; init; }

    /// <summary>年初目标值, where the form prints it apart from the adjusted one.</summary>
    public StatedQuantity? InitialTarget { get; init; }

    /// <summary>目标值, 年度指标值: the one that counts.</summary>
    public StatedQuantity? Target { get; init; }

    /// <summary>业绩值, 实际完成值.</summary>
    public StatedQuantity? Actual { get; init; }

    /// <summary>完成率 as a percent number.</summary>
    public Figure? Completion { get; init; }

    /// <summary>得分 as claimed.</summary>
    public Figure? Score { get; init; }

    /// <summary>复核分, where the form prints it beside the claimed score. It counts nowhere as the report's own.</summary>
    public Figure? ReviewScore { get; init; }

    /// <summary>Whether one score is printed for several lines, this one among them (合并单元格).</summary>
    public bool SharesScore { get; init; }

    /// <summary>Whether one weight is printed for several lines, this one among them.</summary>
    public bool SharesWeight { get; init; }

    /// <summary>扣分 as told in a narrative ("扣2分").</summary>
    public Figure? Deduction { get; init; }

    /// <summary>偏差原因分析及改进措施.</summary>
    public StatedText? Reason { get; init; }

    /// <summary>Set in a monitoring (绩效运行监控表) only.</summary>
    public MonitoredLine? Monitored { get; init; }

    /// <summary>The same line where the report prints it a second time, in the text.</summary>
    public IndicatorLine? Twin { get; init; }

    public IndicatorGroup Group => Kind switch
    {
        IndicatorKind.Execution => IndicatorGroup.Execution,
        IndicatorKind.Quantity or IndicatorKind.Quality or IndicatorKind.Timeliness or IndicatorKind.Cost => IndicatorGroup.Output,
        IndicatorKind.Economic or IndicatorKind.Social or IndicatorKind.Ecological or IndicatorKind.Sustained => IndicatorGroup.Benefit,
        IndicatorKind.Satisfaction => IndicatorGroup.Satisfaction,
        IndicatorKind.Other => IndicatorGroup.Other,
    };
}
