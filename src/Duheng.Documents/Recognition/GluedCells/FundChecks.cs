using Duheng.Domain.Quantities;

namespace Duheng.Documents.Recognition.GluedCells;

/// <summary>Whether the cells of a money row agree: spent ÷ budget = rate, weight × rate = score.</summary>
internal static class FundChecks
{
    private const int MostDecimals = 2;
    private const decimal HighestRate = 1.5m;
    private const decimal MostPoints = 100m;
    private const decimal Tolerance = 1m;

    /// <param name="shapes">Money (the last is what was spent, the one before it the budget), Weight, Rate, Score, in any order.</param>
    public static bool? Agree(IReadOnlyList<string> cells, IReadOnlyList<CellShape> shapes)
    {
        var money = Of(CellShape.Money).ToList();
        var (weight, rate, score) = (First(CellShape.Weight), First(CellShape.Rate), First(CellShape.Score));
        if (score > weight || money.Count < 2 || rate is null && score is null)
        {
            return score > weight ? false : null;
        }

        var (budget, spent) = (money[^2], money[^1]);
        if (budget <= 0m || spent / budget > HighestRate)
        {
            return false;
        }

        var share = spent / budget;
        if (score > MostPoints * share + Tolerance)
        {
            return false;
        }

        return (rate is null || RateChecks.Agree(share, rate.Value))
            && (weight is null || score is null || IsRounded(weight.Value * Math.Min(share, 1m), score.Value) || (rate is { } printed && IsRounded(weight.Value * Math.Min(printed / 100m, 1m), score.Value)));

        IEnumerable<decimal> Of(CellShape shape) => cells.Zip(shapes).Where(one => one.Second == shape).Select(one => GluedReader.Figure(one.First)).OfType<decimal>();

        decimal? First(CellShape shape) => Of(shape).Select(figure => (decimal?)figure).FirstOrDefault();
    }

    private static bool IsRounded(decimal exact, decimal printed) =>
        Enumerable.Range(0, MostDecimals + 1).Any(decimals => Rounding.HalfUp(exact, decimals) == printed);
}
