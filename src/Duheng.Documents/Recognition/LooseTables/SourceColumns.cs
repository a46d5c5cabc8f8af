using System.Text.RegularExpressions;
using Duheng.Documents.Papers;
using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Documents.Recognition.LooseTables;

/// <summary>Puts the money table together again whose rows are budget, arrival and spending and whose columns are sources (年度总金额, 小计, 中央级, …).</summary>
internal sealed partial class SourceColumns(IReadOnlyList<Token> tokens, FormWords words)
{
    private const int FewestRows = 3;
    private const int FewestHeads = 3;
    private const int LongestHead = 20;
    private static readonly string[] Corners = ["项目", "行次", "资金", "序号"];

    /// <summary>Null where there is no such table.</summary>
    public LooseTable? Read(int from, int to)
    {
        var rows = Rows(from, to);
        if (rows.Select(row => row.Role).Distinct().Count() < FewestRows || Heads(from, rows[0].Start) is not { Columns.Count: >= FewestHeads } heads)
        {
            return null;
        }

        var texts = rows.ConvertAll(row => Texts(row.Values, row.End, heads.Columns.Count));
        EndLast(texts, heads.Columns.Count);
        var cells = SourceSums.Place(
            [.. rows.Zip(texts, (row, printed) => (row.Role is FundRow.ExecutionRate or FundRow.ReceivedRate, (IReadOnlyList<string>)printed))],
            [.. heads.Columns.Select(head => head.Source)]);
        return new LooseTable(
            heads.Start,
            rows[^1].End,
            [
                LooseTable.Row([string.Empty, .. heads.Columns.Select(head => head.Text)]),
                .. rows.Zip(cells, (row, placed) => (IReadOnlyList<GridCell>)[new GridCell(1, 1, tokens[row.Start].Text), .. placed.Select((cell, index) => new GridCell(index + 2, 1, cell.Text) { IsUnclear = cell.IsUnclear })]),
            ])
        {
            Unclear = cells.Count(row => row.Any(cell => cell.IsUnclear)),
        };
    }

    /// <summary>The empty cells behind the last column are of the next row.</summary>
    private List<string> Texts(int start, int end, int width)
    {
        var row = tokens.Skip(start).Take(end - start).ToList();
        return [.. (row.Skip(width).All(token => token.Kind == TokenKind.Blank) ? row.Take(width) : row).Select(token => token.Text)];
    }

    /// <summary>Where all other rows are whole, the last one lacks only empty cells at its end.</summary>
    private static void EndLast(List<List<string>> rows, int width)
    {
        if (rows[..^1].TrueForAll(row => row.Count == width) && rows[..^1].Exists(row => row.Contains(string.Empty)))
        {
            rows[^1].AddRange(Enumerable.Repeat(string.Empty, Math.Max(width - rows[^1].Count, 0)));
        }
    }

    /// <summary>A row is its label, perhaps its number (行次) and how it is reckoned, and its values.</summary>
    private List<(int Start, int Values, int End, FundRow Role)> Rows(int from, int to)
    {
        var rows = new List<(int Start, int Values, int End, FundRow Role)>();
        for (var at = from; at < to; at++)
        {
            if (RoleOf(tokens[at]) is not { } role)
            {
                if (rows.Count > 0)
                {
                    break;
                }

                continue;
            }

            var values = at + 1;
            while (values < to && RowNumber().IsMatch(PrintedText.Key(tokens[values].Text)))
            {
                values++;
            }

            var end = values;
            while (end < to && tokens[end].Kind is TokenKind.Figure or TokenKind.Percent or TokenKind.Nothing or TokenKind.Blank)
            {
                end++;
            }

            rows = rows.Count > 0 && !rows.Exists(row => row.End > row.Values) ? [(at, values, end, role)] : [.. rows, (at, values, end, role)]; // heads of another table hold such words too
            at = end - 1;
        }

        return [.. rows.Where(row => row.End > row.Values)];
    }

    private FundRow? RoleOf(Token token) =>
        token.Kind == TokenKind.Text && token.Text.Length is > 1 and <= LongestHead && SourceOf(token.Text) is null ? HeaderText.Holding(words.FundRows, token.Text) : null;

    private FundColumn? SourceOf(string text) => text.Length is > 0 and <= LongestHead ? HeaderText.Holding(words.FundColumns, text) : null;

    /// <summary>The heads before the first row; the one that stands over others gives way to them.</summary>
    private (int Start, List<(FundColumn Source, string Text)> Columns)? Heads(int from, int to)
    {
        var start = to;
        while (start > from && (tokens[start - 1].Kind == TokenKind.Blank || Corners.Contains(HeaderText.Bare(tokens[start - 1].Text), StringComparer.Ordinal) || SourceOf(tokens[start - 1].Text) is not null))
        {
            start--;
        }

        List<(FundColumn Source, string Text)> heads = [.. tokens.Skip(start).Take(to - start).Where(token => SourceOf(token.Text) is not null).Select(token => (SourceOf(token.Text)!.Value, token.Text))]; // filtered before
        var below = heads.FindLastIndex(head => head.Source == FundColumn.Fiscal);
        var over = heads.FindIndex(head => head.Source == FundColumn.Fiscal);
        List<(FundColumn Source, string Text)> columns = over >= 0 && below > over + 1 ? [.. heads[..over], .. heads[below..], .. heads[(over + 1)..below]] : over >= 0 && below == over + 1 ? [.. heads[..over], .. heads[below..]] : heads;
        return columns.Count > 0 && columns[0].Source == FundColumn.Total && columns.DistinctBy(head => head.Source).Count() == columns.Count ? (start, columns) : null;
    }

    /// <summary>(1), (5)=(3)-(4), 1.</summary>
    [GeneratedRegex("^\\(\\d{1,2}\\)([=＝].*)?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex RowNumber();
}
