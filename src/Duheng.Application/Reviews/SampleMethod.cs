namespace Duheng.Application.Reviews;

/// <summary>How a sample is drawn (抽查方式).</summary>
public enum SampleMethod
{
    /// <summary>按风险: the riskiest first.</summary>
    Risk,

    /// <summary>随机: each as likely as the other, by a seed.</summary>
    Random,
}
