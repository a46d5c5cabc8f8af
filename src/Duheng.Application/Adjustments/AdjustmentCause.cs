namespace Duheng.Application.Adjustments;

/// <summary>Why approved targets change (调整原因).</summary>
public enum AdjustmentCause
{
    /// <summary>政策变化.</summary>
    Policy,

    /// <summary>价格变化.</summary>
    Price,

    /// <summary>任务范围变化.</summary>
    Scope,

    /// <summary>实施方式变化.</summary>
    Method,

    /// <summary>预算调整.</summary>
    Budget,
}
