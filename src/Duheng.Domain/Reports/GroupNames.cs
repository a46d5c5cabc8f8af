namespace Duheng.Domain.Reports;

/// <summary>What the first-level categories are called.</summary>
public static class GroupNames
{
    public static string Zh(this IndicatorGroup group) => group switch
    {
        IndicatorGroup.Execution => "预算执行",
        IndicatorGroup.Output => "产出",
        IndicatorGroup.Benefit => "效益",
        IndicatorGroup.Satisfaction => "满意度",
        IndicatorGroup.Other => "其他",
    };

    public static string En(this IndicatorGroup group) => group switch
    {
        IndicatorGroup.Execution => "execution",
        IndicatorGroup.Output => "output",
        IndicatorGroup.Benefit => "benefit",
        IndicatorGroup.Satisfaction => "satisfaction",
        IndicatorGroup.Other => "other",
    };
}
