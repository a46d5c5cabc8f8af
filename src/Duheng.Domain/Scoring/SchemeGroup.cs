using Duheng.Domain.Reports;

namespace Duheng.Domain.Scoring;

/// <summary>A first-level category of a scheme with the points that it usually or always carries (一级指标权重).</summary>
/// <param name="IsFixed">Whether a unit may not move these points.</param>
public sealed record SchemeGroup(IndicatorGroup Group, decimal Weight, bool IsFixed);
