using Duheng.Documents.Papers;
using Duheng.Documents.Recognition.GluedCells;

namespace Duheng.Documents.Recognition.LooseTables;

/// <summary>Puts the money rows of a form together again: 年初预算数 全年预算数 全年执行数 分值 执行率 得分, and a row for each source.</summary>
internal sealed class FundPieces(IReadOnlyList<Token> tokens, FormWords words)
{
    private const int FewestHeads = 3;
    private const int LongestHead = 16;
    private const string Corner = "项目资金（万元）";

    private static readonly string[] Sources = ["资金", "拨款", "总额", "合计", "结转", "其他", "其中", "预算"];

    public static bool IsHead(string text, FormWords words) => text.Length is > 1 and <= LongestHead && ShapeOf(text, words) is not null;

    /// <summary>Null where there are no such heads.</summary>
    public LooseTable? Read(int from, int to)
    {
        for (var start = from; start < to; start++)
        {
            var end = start;
            while (end < to && IsHead(tokens[end].Text, words))
            {
                end++;
            }

            List<CellShape> shapes = [.. tokens.Skip(start).Take(end - start).Select(token => ShapeOf(token.Text, words)!.Value)]; // heads only
            if (shapes.Count >= FewestHeads && shapes.Count(shape => shape == CellShape.Money) > 1)
            {
                return Read(start, end, to, shapes);
            }

            start = Math.Max(start, end - 1);
        }

        return null;
    }

    private static CellShape? ShapeOf(string text, FormWords words) => HeaderText.Exact(words.Columns, text) switch
    {
        ColumnRole.Weight => CellShape.Weight,
        ColumnRole.Score => CellShape.Score,
        null => HeaderText.Holding(words.FundRows, text) switch
        {
            Domain.Reports.FundRow.ExecutionRate or Domain.Reports.FundRow.ReceivedRate => CellShape.Rate,
            Domain.Reports.FundRow.Balance or null => null,
            _ => CellShape.Money,
        },
        _ => null,
    };

    private LooseTable? Read(int start, int heads, int to, List<CellShape> shapes)
    {
        var rows = new List<IReadOnlyList<GridCell>> { LooseTable.Row([Corner, string.Empty, .. tokens.Skip(start).Take(heads - start).Select(token => token.Text)]) };
        var (at, parted, unclear) = (heads, 0, 0);
        while (SourceAt(at, to) is { } source)
        {
            at = source + 1;
            var label = tokens[source].Text;
            while (at < to && IsSource(tokens[at]))
            {
                label += tokens[at++].Text;
            }

            var values = tokens.Skip(at).Take(to - at).TakeWhile(token => token.Kind is TokenKind.Figure or TokenKind.Percent or TokenKind.Nothing or TokenKind.Blank or TokenKind.Value || IsGlued(token.Text)).ToList();
            at += values.Count;
            if (values.Count == shapes.Count + 1 && values[^1].Kind == TokenKind.Blank)
            {
                values.RemoveAt(shapes.Count); // the corner goes on beside the next row
            }

            var (cells, wasGlued) = Place([.. values.Select(token => token.Text)], shapes);
            parted += wasGlued && cells is not null ? 1 : 0;
            unclear += cells is null ? 1 : 0;
            rows.Add([.. LooseTable.Row([string.Empty, label]), .. (cells ?? [.. shapes.Select(_ => string.Join(' ', values.Select(token => token.Text)))])
                .Select((text, index) => new GridCell(index + 3, 1, text) { IsUnclear = cells is null })]);
        }

        return rows.Count > 1 ? new LooseTable(start, at, rows) { Parted = parted, Unclear = unclear } : null;
    }

    /// <summary>The label of the next row, behind the empty cell that the corner leaves beside it.</summary>
    private int? SourceAt(int at, int to)
    {
        at += at < to && tokens[at].Kind == TokenKind.Blank ? 1 : 0;
        return at < to && IsSource(tokens[at]) ? at : null;
    }

    private static bool IsSource(Token token) =>
        token.Kind == TokenKind.Text && Sources.Any(word => token.Text.Contains(word, StringComparison.Ordinal));

    private static bool IsGlued(string text) => text.Length > 0 && char.IsAsciiDigit(text[0]) && GluedLine.LooksGlued(text);

    /// <summary>The values on their columns, or null when there is no way, or more than one.</summary>
    private static (string[]? Cells, bool WasGlued) Place(List<string> values, List<CellShape> shapes)
    {
        var money = shapes.Count(shape => shape == CellShape.Money);
        if (values.Count == shapes.Count)
        {
            return ([.. values], false);
        }

        if (values.Count == money)
        {
            var next = 0;
            return ([.. shapes.Select(shape => shape == CellShape.Money ? values[next++] : string.Empty)], false);
        }

        if (values is not [var only])
        {
            return (values.Count == 0 ? [.. shapes.Select(_ => string.Empty)] : Spread(values, shapes), false);
        }

        return (GluedChoice.Funds(only, shapes) ?? (money > 2 && GluedChoice.Funds(only, [.. shapes.Skip(1)]) is { } rest ? [string.Empty, .. rest] : null), true);
    }

    /// <summary>Fewer values than heads: the one way to leave heads empty in which the row agrees.</summary>
    private static string[]? Spread(List<string> values, List<CellShape> shapes)
    {
        var ways = new List<string[]>();
        for (var mask = 0; mask < 1 << shapes.Count; mask++)
        {
            if (System.Numerics.BitOperations.PopCount((uint)mask) != values.Count)
            {
                continue;
            }

            var next = 0;
            string[] cells = [.. shapes.Select((_, index) => (mask >> index & 1) == 1 ? values[next++] : string.Empty)];
            List<(string Text, CellShape Shape)> filled = [.. cells.Zip(shapes).Where(one => one.First.Length > 0)];
            if (filled.TrueForAll(one => one.Shape == CellShape.Rate == (one.Text.EndsWith('%') || one.Text.EndsWith('％')))
                && FundChecks.Agree([.. filled.Select(one => one.Text)], [.. filled.Select(one => one.Shape)]) == true)
            {
                ways.Add(cells);
            }
        }

        return ways is [var way] ? way : null;
    }
}
