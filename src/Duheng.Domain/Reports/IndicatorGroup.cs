namespace Duheng.Domain.Reports;

/// <summary>The first level of the national frame (一级指标).</summary>
public enum IndicatorGroup
{
    /// <summary>预算执行.</summary>
    Execution,

    /// <summary>产出.</summary>
    Output,

    /// <summary>成本, where a scheme has it as a category of its own; else a cost counts as output.</summary>
    Cost,

    /// <summary>效益.</summary>
    Benefit,

    /// <summary>满意度.</summary>
    Satisfaction,

    /// <summary>Anything else: 投入, 过程, 管理.</summary>
    Other,
}
