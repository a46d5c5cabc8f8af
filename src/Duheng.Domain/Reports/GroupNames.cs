namespace Duheng.Domain.Reports;

/// <summary>What the first-level categories and the types are called in our own sentences.</summary>
public static class GroupNames
{
    public static string Zh(this IndicatorGroup group) => group switch
    {
        IndicatorGroup.Execution => "预算执行",
        IndicatorGroup.Output => "产出",
        IndicatorGroup.Cost => "成本",
        IndicatorGroup.Benefit => "效益",
        IndicatorGroup.Satisfaction => "满意度",
        IndicatorGroup.Other => "其他",
    };

    public static string En(this IndicatorGroup group) => group switch
    {
        IndicatorGroup.Execution => "execution",
        IndicatorGroup.Output => "output",
        IndicatorGroup.Cost => "cost",
        IndicatorGroup.Benefit => "benefit",
        IndicatorGroup.Satisfaction => "satisfaction",
        IndicatorGroup.Other => "other",
    };

    public static string Zh(this IndicatorKind kind) => kind switch
    {
        IndicatorKind.Execution => "预算执行率",
        IndicatorKind.Quantity => "数量指标",
        IndicatorKind.Quality => "质量指标",
        IndicatorKind.Timeliness => "时效指标",
        IndicatorKind.Cost => "成本指标",
        IndicatorKind.Economic => "经济效益指标",
        IndicatorKind.Social => "社会效益指标",
        IndicatorKind.Ecological => "生态效益指标",
        IndicatorKind.Sustained => "可持续影响指标",
        IndicatorKind.Satisfaction => "满意度指标",
        IndicatorKind.Other => "其他指标",
    };

    public static string En(this IndicatorKind kind) => kind switch
    {
        IndicatorKind.Execution => "execution rate",
        IndicatorKind.Quantity => "quantity",
        IndicatorKind.Quality => "quality",
        IndicatorKind.Timeliness => "timeliness",
        IndicatorKind.Cost => "cost",
        IndicatorKind.Economic => "economic benefit",
        IndicatorKind.Social => "social benefit",
        IndicatorKind.Ecological => "ecological benefit",
        IndicatorKind.Sustained => "lasting effect",
        IndicatorKind.Satisfaction => "satisfaction",
        IndicatorKind.Other => "other",
    };
}
