using Duheng.Domain.Reports;

namespace Duheng.Domain.Scoring;

/// <summary>
/// A report's lines weighed as another scheme weighs its categories (换方案折算): a line keeps its share of its category.
/// A category without a line leaves its points to the others; a line of no category keeps its own weight.
/// </summary>
/// <param name="Factors">By how much a line's weight and points are multiplied, where they move; lines are told apart as objects.</param>
/// <param name="Unplaced">Lines that fit no category of the scheme.</param>
/// <param name="Absent">Categories of the scheme that no line of the report fills.</param>
public sealed record Reweighting(IReadOnlyDictionary<IndicatorLine, decimal> Factors, IReadOnlyList<IndicatorLine> Unplaced, IReadOnlyList<SchemeGroup> Absent)
{
    private static readonly SchemeGroup Anything = new(IndicatorGroup.Other, 0m, IsFixed: false);

    public decimal FactorOf(IndicatorLine line) => Factors.GetValueOrDefault(line, 1m);

    public static Reweighting Of(IReadOnlyList<IndicatorLine> lines, Scheme scheme)
    {
        var weighed = lines.Where(line => line.Weight?.Value is > 0m).ToList();
        var execution = weighed.Where(line => line.Kind == IndicatorKind.Execution).ToList();
        var placed = weighed.Where(line => line.Kind != IndicatorKind.Execution)
            .ToLookup(line => scheme.Groups.Count == 0 ? Anything : scheme.GroupOf(line), ReferenceEqualityComparer.Instance);
        var unplaced = placed[null].Concat(scheme.Execution.Weight is null ? execution : []).ToList();
        var present = placed.Select(group => group.Key).OfType<SchemeGroup>().ToList();

        var factors = new Dictionary<IndicatorLine, decimal>(ReferenceEqualityComparer.Instance);
        var forExecution = scheme.Execution.Weight is { } due && execution.Count > 0 ? due : 0m;
        Spread(factors, execution, forExecution);
        var left = scheme.FullMarks - forExecution - Sum(unplaced);
        var points = present.Sum(group => group.Weight);
        foreach (var group in present)
        {
            // A scheme without categories only says what execution leaves; without execution it says nothing of weights.
            var share = scheme.Groups.Count == 0 ? (forExecution > 0m ? left : 0m) : points > 0m ? group.Weight / points * left : 0m;
            Spread(factors, [.. placed[group]], share);
        }

        return new Reweighting(factors, unplaced, [.. scheme.Groups.Where(group => group.Weight > 0m && !present.Contains(group))]);
    }

    private static void Spread(Dictionary<IndicatorLine, decimal> factors, IReadOnlyList<IndicatorLine> lines, decimal points)
    {
        var sum = Sum(lines);
        foreach (var line in lines.Where(_ => points > 0m && sum > 0m))
        {
            factors[line] = points / sum;
        }
    }

    private static decimal Sum(IEnumerable<IndicatorLine> lines) => lines.Sum(line => line.Weight?.Value ?? 0m);
}
