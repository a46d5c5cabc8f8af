namespace Duheng.Application.Adjustments;

/// <summary>What people read for the causes of an adjustment.</summary>
public static class AdjustmentWords
{
    public static string Name(this AdjustmentCause cause) => cause switch
    {
        AdjustmentCause.Policy => "政策变化",
        AdjustmentCause.Price => "价格变化",
        AdjustmentCause.Scope => "任务范围变化",
        AdjustmentCause.Method => "实施方式变化",
        AdjustmentCause.Budget => "预算调整",
    };
}
