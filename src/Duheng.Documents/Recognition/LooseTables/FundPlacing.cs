using Duheng.Documents.Recognition.GluedCells;

namespace Duheng.Documents.Recognition.LooseTables;

/// <summary>Puts the values of one money row under their heads, where fewer are printed than there are heads, or some are glued together.</summary>
internal static class FundPlacing
{
    /// <summary>Whether a piece can be a value of a money row.</summary>
    public static bool IsValue(Token token) =>
        token.Kind is TokenKind.Figure or TokenKind.Percent or TokenKind.Nothing or TokenKind.Blank or TokenKind.Value || IsGlued(token.Text);

    /// <summary>The values on their columns, or null when there is no way, or more than one.</summary>
    public static (string[]? Cells, bool IsGlued) Place(IReadOnlyList<string> values, IReadOnlyList<CellShape> shapes)
    {
        if (values.Count == shapes.Count)
        {
            return ([.. values], false);
        }

        if (values is [var only] && IsGlued(only))
        {
            var money = shapes.Count(shape => shape == CellShape.Money);
            return (GluedChoice.Funds(only, shapes) ?? (money > 2 && GluedChoice.Funds(only, [.. shapes.Skip(1)]) is { } rest ? [string.Empty, .. rest] : null), true);
        }

        return (values.Count > shapes.Count ? null : Spread(values, shapes), false);
    }

    private static bool IsGlued(string text) => text.Length > 0 && char.IsAsciiDigit(text[0]) && GluedLine.LooksGlued(text);

    /// <summary>The one way to leave heads empty in which the row agrees, or in which all that is printed is its money; figures alone count.</summary>
    private static string[]? Spread(IReadOnlyList<string> values, IReadOnlyList<CellShape> shapes)
    {
        var ways = Ways(values, shapes).Where(way => Agree(way, shapes) != false).ToList();
        var sure = ways.Where(way => Agree(way, shapes) == true).ToList();
        var kept = sure.Count > 0 ? sure : ways.Find(way => IsMoneyAlone(way, shapes)) is { } money ? [money] : ways;
        return kept.DistinctBy(way => string.Join('|', way.Select(Figure))).ToList() is [var one] ? one : null;
    }

    private static IEnumerable<string[]> Ways(IReadOnlyList<string> values, IReadOnlyList<CellShape> shapes)
    {
        for (var mask = 0; mask < 1 << shapes.Count; mask++)
        {
            if (System.Numerics.BitOperations.PopCount((uint)mask) == values.Count)
            {
                var next = 0;
                string[] cells = [.. shapes.Select((_, index) => (mask >> index & 1) == 1 ? values[next++] : string.Empty)];
                if (cells.Zip(shapes).All(one => one.First.Length == 0 || Figure(one.First).Length == 0 || one.Second == CellShape.Rate == one.First[^1] is '%' or '％'))
                {
                    yield return cells;
                }
            }
        }
    }

    private static bool? Agree(string[] cells, IReadOnlyList<CellShape> shapes)
    {
        List<(string Text, CellShape Shape)> filled = [.. cells.Zip(shapes).Where(one => Figure(one.First).Length > 0)];
        return FundChecks.Agree([.. filled.Select(one => one.Text)], [.. filled.Select(one => one.Shape)]);
    }

    /// <summary>Rows of sources carry no points: as many values as there are columns of money fill these.</summary>
    private static bool IsMoneyAlone(string[] cells, IReadOnlyList<CellShape> shapes) =>
        cells.Zip(shapes).All(one => (one.Second == CellShape.Money) == (one.First.Length > 0));

    /// <summary>What counts of a cell: /, — and 无 are as good as nothing.</summary>
    private static string Figure(string cell) => Domain.Quantities.PrintedText.IsNothing(cell) ? string.Empty : cell;
}
