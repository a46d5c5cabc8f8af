using Duheng.Domain.Scoring;

namespace Duheng.Application.Targets;

/// <summary>Weights added up by level 1 (权重合计), in points. Budget execution has the scheme's own points and no row.</summary>
public sealed record TargetSums(decimal Execution, IReadOnlyList<TargetSum> Groups, decimal Full)
{
    public decimal Total => Execution + Groups.Sum(group => group.Points);

    public bool IsFull => Total == Full;

    public static TargetSums Of(IEnumerable<TargetIndicator> rows, Scheme scheme)
    {
        ArgumentNullException.ThrowIfNull(scheme);

        return new TargetSums(
            scheme.Execution.Weight ?? 0m,
            [.. rows.GroupBy(row => row.Level1).Select(group => new TargetSum(group.Key, group.Sum(row => (row.WeightCenti ?? 0) / TargetRow.CentiPerPoint), group.Count()))],
            scheme.FullMarks);
    }
}
