namespace Duheng.Domain.Scoring;

/// <summary>How a scheme scores budget execution (预算执行率).</summary>
/// <param name="Weight">Points; null when the scheme does not score execution.</param>
public sealed record ExecutionScoring(decimal? Weight, FundingBase Denominator);
