namespace Duheng.Domain.Reports;

/// <summary>What a line of the score table measures, read from its level-1 and level-2 names (指标类型).</summary>
public enum IndicatorKind
{
    /// <summary>预算执行率.</summary>
    Execution,

    /// <summary>数量指标.</summary>
    Quantity,

    /// <summary>质量指标.</summary>
    Quality,

    /// <summary>时效指标.</summary>
    Timeliness,

    /// <summary>成本指标.</summary>
    Cost,

    /// <summary>经济效益.</summary>
    Economic,

    /// <summary>社会效益.</summary>
    Social,

    /// <summary>生态效益.</summary>
    Ecological,

    /// <summary>可持续影响.</summary>
    Sustained,

    /// <summary>服务对象满意度.</summary>
    Satisfaction,

    /// <summary>决策、投入、过程 and what no word list names.</summary>
    Other,
}
