using Duheng.Domain.Reports;

namespace Duheng.Domain.Scoring;

/// <summary>A first-level category of a scheme with the points that it usually or always carries (一级指标权重).</summary>
/// <param name="IsFixed">Whether a unit may not move these points.</param>
public sealed record SchemeGroup(IndicatorGroup Group, decimal Weight, bool IsFixed)
{
    /// <summary>Other categories that share these points: 效益和满意度共40分.</summary>
    public IReadOnlyList<IndicatorGroup> With { get; init; } = [];

    /// <summary>Whether every report must have an indicator of it.</summary>
    public bool IsRequired { get; init; } = true;

    public string Zh => string.Join('和', With.Prepend(Group).Select(group => group.Zh()));

    public string En => string.Join(" and ", With.Prepend(Group).Select(group => group.En()));

    public bool Holds(IndicatorGroup group) => group == Group || (With.Count > 0 && With.Contains(group));
}
