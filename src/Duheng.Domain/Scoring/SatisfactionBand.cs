namespace Duheng.Domain.Scoring;

/// <summary>An interval of a scheme's satisfaction table (满意度赋分区间): from this rate on, this share of the points.</summary>
/// <param name="From">In percent, included.</param>
public sealed record SatisfactionBand(decimal From, decimal Share);
