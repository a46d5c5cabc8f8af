using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Documents.Recognition.LooseTables;

/// <summary>Puts the amounts of money rows under their sources where the empty cells were lost: the parts make the whole.</summary>
internal static class SourceSums
{
    private const decimal Tolerance = 0.011m;
    private const int MostColumns = 12;
    private static readonly FundColumn[] Levels = [FundColumn.Central, FundColumn.Provincial, FundColumn.Municipal, FundColumn.County];

    /// <summary>A cell for each column of each row. Where an amount can stand in several, each of them holds it and none is clear.</summary>
    /// <param name="rows">What each row prints; rates are not summed.</param>
    public static IReadOnlyList<IReadOnlyList<(string Text, bool IsUnclear)>> Place(IReadOnlyList<(bool IsRate, IReadOnlyList<string> Texts)> rows, IReadOnlyList<FundColumn> columns)
    {
        var width = columns.Count;
        var ways = new Dictionary<int, List<bool[]>>();
        foreach (var count in rows.Select(row => row.Texts.Count).Where(count => count < width && width <= MostColumns).Distinct())
        {
            // Rows that print as many leave the same cells empty.
            var alike = rows.Where(row => row.Texts.Count == count && !row.IsRate).ToList();
            ways[count] = [.. Choices(width, count).Where(choice => alike.TrueForAll(row => AddsUp(Spread(row.Texts, choice), columns)))];
        }

        return [.. rows.Select(row => row.Texts.Count == width ? [.. row.Texts.Select(text => (text, false))] : Cells(row.Texts, ways.GetValueOrDefault(row.Texts.Count) ?? [], width))];
    }

    private static IReadOnlyList<(string Text, bool IsUnclear)> Cells(IReadOnlyList<string> row, List<bool[]> ways, int width)
    {
        var all = string.Join(' ', row);
        if (ways.Count == 0)
        {
            return [.. Enumerable.Repeat((all, true), width)];
        }

        var spread = ways.ConvertAll(way => Spread(row, way));
        return
        [
            .. Enumerable.Range(0, width).Select(column => spread.Select(cells => cells[column]).Distinct(StringComparer.Ordinal).ToList() is [var one]
                ? (one, false)
                : (spread.Select(cells => cells[column]).First(text => text.Length > 0), true)),
        ];
    }

    private static IEnumerable<bool[]> Choices(int width, int count) =>
        from mask in Enumerable.Range(0, 1 << width)
        where System.Numerics.BitOperations.PopCount((uint)mask) == count
        select (bool[])[.. Enumerable.Range(0, width).Select(column => (mask >> column & 1) == 1)];

    private static string[] Spread(IReadOnlyList<string> row, bool[] choice)
    {
        var next = 0;
        return [.. choice.Select(isFilled => isFilled ? row[next++] : string.Empty)];
    }

    /// <summary>The total is there, and is the sum of fiscal, carried-over and other money; the fiscal money is that of its levels.</summary>
    private static bool AddsUp(string[] cells, IReadOnlyList<FundColumn> columns)
    {
        var amounts = columns.Zip(cells).ToDictionary(one => one.First, one => QuantityReader.ReadFigure(one.Second));
        return amounts.GetValueOrDefault(FundColumn.Total) is { } total
            && IsClose(total, Sum(amounts, FundColumn.Fiscal, FundColumn.CarriedOver, FundColumn.Other))
            && (!columns.Any(column => Levels.Contains(column)) || IsClose(amounts.GetValueOrDefault(FundColumn.Fiscal) ?? 0m, Sum(amounts, Levels)));
    }

    private static decimal Sum(Dictionary<FundColumn, decimal?> amounts, params ReadOnlySpan<FundColumn> columns)
    {
        var sum = 0m;
        foreach (var column in columns)
        {
            sum += amounts.GetValueOrDefault(column) ?? 0m;
        }

        return sum;
    }

    private static bool IsClose(decimal one, decimal other) => Math.Abs(one - other) < Tolerance;
}
