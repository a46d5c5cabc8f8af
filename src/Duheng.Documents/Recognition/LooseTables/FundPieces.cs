using Duheng.Documents.Papers;
using Duheng.Documents.Recognition.GluedCells;

namespace Duheng.Documents.Recognition.LooseTables;

/// <summary>Puts the money rows of a form together again: 年初预算数 全年预算数 全年执行数 分值 执行率 得分, and a row for each source.</summary>
internal sealed class FundPieces(IReadOnlyList<Token> tokens, FormWords words)
{
    private const int FewestHeads = 3;
    private const int LongestHead = 16;
    private const int LongestCorner = 24;
    private const string Corner = "项目资金";

    private static readonly string[] Corners = ["资金", "预算", "万元", "（元", "(元"];

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
                return Read(from, start, end, to, shapes);
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

    private LooseTable? Read(int from, int start, int heads, int to, List<CellShape> shapes)
    {
        var corner = CornerBefore(start, from);
        var rows = new List<IReadOnlyList<GridCell>> { LooseTable.Row([corner is { } label ? tokens[label].Text : Corner, string.Empty, .. tokens.Skip(start).Take(heads - start).Select(token => token.Text)]) };
        var (at, parted, unclear) = (heads, 0, 0);
        while (SourceAt(at, to) is { } source)
        {
            at = source + 1;
            var name = tokens[source].Text;
            while (at < to && IsSource(tokens[at]))
            {
                name += tokens[at++].Text;
            }

            var values = tokens.Skip(at).Take(to - at).TakeWhile(FundPlacing.IsValue).ToList();
            at += values.Count;
            if (values.Count == shapes.Count + 1 && values[^1].Kind == TokenKind.Blank)
            {
                values.RemoveAt(shapes.Count); // the corner goes on beside the next row
            }

            var (cells, isGlued) = FundPlacing.Place([.. values.Select(token => token.Text)], shapes);
            parted += isGlued && cells is not null ? 1 : 0;
            unclear += cells is null ? 1 : 0;
            rows.Add([.. LooseTable.Row([string.Empty, name]), .. (cells ?? [.. shapes.Select(_ => string.Join(' ', values.Select(token => token.Text)))])
                .Select((text, index) => new GridCell(index + 3, 1, text) { IsUnclear = cells is null })]);
        }

        return rows.Count > 1 ? new LooseTable(corner ?? start, at, rows) { Parted = parted, Unclear = unclear } : null;
    }

    /// <summary>项目资金（万元） beside the heads; an empty cell may stand between.</summary>
    private int? CornerBefore(int start, int from)
    {
        var at = start - 1;
        while (at > from && tokens[at].Kind == TokenKind.Blank)
        {
            at--;
        }

        return at >= from && tokens[at].Text.Length <= LongestCorner && Corners.Any(word => tokens[at].Text.Contains(word, StringComparison.Ordinal)) && HeaderPairs.LabelOf(tokens[at].Text, words) is null ? at : null;
    }

    /// <summary>The label of the next row, behind the empty cell that the corner leaves beside it.</summary>
    private int? SourceAt(int at, int to)
    {
        at += at < to && tokens[at].Kind == TokenKind.Blank ? 1 : 0;
        return at < to && IsSource(tokens[at]) ? at : null;
    }

    private static bool IsSource(Token token) =>
        token.Kind == TokenKind.Text && Sources.Any(word => token.Text.Contains(word, StringComparison.Ordinal));
}
