using Duheng.Domain.Quantities;

namespace Duheng.Documents.Recognition.GluedCells;

/// <summary>Whether the cells of a score row agree: points within the weight, in proportion to what was reached.</summary>
internal static class ScoreChecks
{
    private const int MostDecimals = 2;

    /// <summary>False when they cannot stand side by side; null when nothing can be held against anything.</summary>
    public static bool? Agree(IReadOnlyDictionary<ColumnRole, string> cells)
    {
        var (weight, score) = (Figure(cells, ColumnRole.Weight), Figure(cells, ColumnRole.Score));
        if (score > weight)
        {
            return false;
        }

        var share = Share(Quantity(cells, ColumnRole.Target), Quantity(cells, ColumnRole.Actual));
        var points = weight is { } full && score is { } got && share is { } reached ? IsRounded(full * reached, got) : (bool?)null;
        var completion = Rate(cells) is { } printed && Ratio(Quantity(cells, ColumnRole.Target), Quantity(cells, ColumnRole.Actual)) is { } ratio ? RateChecks.Agree(ratio, printed) : (bool?)null;
        return points is null && completion is null ? null : points != false && completion != false;
    }

    /// <summary>Whether a row can stand at all, right or wrong.</summary>
    public static bool IsPossible(IReadOnlyDictionary<ColumnRole, string> cells) => !(Figure(cells, ColumnRole.Score) > Figure(cells, ColumnRole.Weight));

    private static decimal? Figure(IReadOnlyDictionary<ColumnRole, string> cells, ColumnRole role) =>
        cells.TryGetValue(role, out var text) ? QuantityReader.ReadFigure(text) : null;

    private static decimal? Rate(IReadOnlyDictionary<ColumnRole, string> cells) => Figure(cells, ColumnRole.Completion);

    private static Quantity? Quantity(IReadOnlyDictionary<ColumnRole, string> cells, ColumnRole role) =>
        cells.TryGetValue(role, out var text) ? QuantityReader.Read(text) : null;

    /// <summary>The share of the points that was earned; null when the two cannot be compared.</summary>
    private static decimal? Share(Quantity? target, Quantity? actual)
    {
        if (target is null || actual is null)
        {
            return null;
        }

        if (PrintedText.Key(target.Text) == PrintedText.Key(actual.Text))
        {
            return 1m;
        }

        return Ratio(target, actual) is { } ratio
            ? target.Comparison is Comparison.AtMost or Comparison.Below ? (ratio <= 1m ? 1m : 1m / ratio) : Math.Min(ratio, 1m)
            : null;
    }

    private static decimal? Ratio(Quantity? target, Quantity? actual) =>
        target is { IsNumber: true, Upper: null, InBase: > 0m } && actual is { IsNumber: true, Upper: null }
        && (target.Unit is null || actual.Unit is null || target.Unit.IsComparableWith(actual.Unit))
            ? (target.Unit is null || actual.Unit is null ? actual.Number / target.Number : actual.InBase / target.InBase)
            : null;

    private static bool IsRounded(decimal exact, decimal printed) =>
        Enumerable.Range(0, MostDecimals + 1).Any(decimals => Rounding.HalfUp(exact, decimals) == printed);
}
