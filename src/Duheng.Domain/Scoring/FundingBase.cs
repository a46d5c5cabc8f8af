namespace Duheng.Domain.Scoring;

/// <summary>What spending is divided by to get the execution rate (执行率分母).</summary>
public enum FundingBase
{
    /// <summary>全年预算 (调整后).</summary>
    Annual,

    /// <summary>年初预算, as some older local forms do.</summary>
    Initial,
}
