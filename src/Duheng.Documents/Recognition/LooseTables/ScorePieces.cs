using System.Text.RegularExpressions;
using Duheng.Documents.Papers;
using Duheng.Documents.Recognition.GluedCells;
using Duheng.Domain.Quantities;

namespace Duheng.Documents.Recognition.LooseTables;

/// <summary>Puts a score table together again, from its head to its total.</summary>
internal sealed partial class ScorePieces(IReadOnlyList<Token> tokens, FormWords words)
{
    private const int MostOfTotal = 14;

    /// <summary>Null when what follows the head is no table.</summary>
    public LooseTable? Read(HeadRun head)
    {
        var stop = StopOf(head.End);
        var total = Enumerable.Range(head.End, stop - head.End).Cast<int?>().FirstOrDefault(at => IsTotal(tokens[at!.Value]));
        IReadOnlyList<ColumnRole> roles = [.. head.Columns.Select(one => one.Role)];
        var body = tokens.Skip(head.End).Take((total ?? stop) - head.End).ToList();
        var parting = new RowParting(body, roles);
        var (parts, taken) = parting.Part();
        var rows = parts.Select(one => new RestoredRow(one.Row, roles, parting.IsDoubtful(one.Start, one.Row))).ToList();
        if (rows.Count == 0)
        {
            rows = [.. ColumnsDown.Read(body, roles)];
            taken = rows.Count > 0 ? body.Count : 0;
        }

        if (rows.Count == 0)
        {
            return null;
        }

        var (sums, end) = total is { } at && taken == body.Count ? TotalAt(at, stop) : ([], head.End + taken);
        var (parted, left) = GluedRows.Solve(rows, Sum(sums, ColumnRole.Weight), Sum(sums, ColumnRole.Score));
        return new LooseTable(head.Start, end, [LooseTable.Row(head.Columns.Select(one => one.Text)), .. rows.Select(row => row.ToCells()), .. TotalRow(roles, total, sums)])
        {
            Parted = parted,
            Unclear = left + rows.Count(row => row.Glued.Count == 0 && row.IsDoubtful),
        };
    }

    private static decimal? Sum(Dictionary<ColumnRole, string> sums, ColumnRole role) => sums.TryGetValue(role, out var text) ? QuantityReader.ReadFigure(text) : null;

    /// <summary>The next head, chapter, title or label of a form ends a table.</summary>
    private int StopOf(int from)
    {
        var next = HeadRun.Find(tokens, from, words)?.Start ?? tokens.Count;
        for (var at = from; at < next; at++)
        {
            if ((tokens[at].OpensLine && Chapter().IsMatch(tokens[at].Text)) || HeaderText.Exact(words.Header, tokens[at].Text) is not null || HeaderPairs.LabelOf(tokens[at].Text, words) is not null)
            {
                return at;
            }
        }

        return next;
    }

    private bool IsTotal(Token token) => token.Kind == TokenKind.Total || TotalWord(token.Text) is not null;

    /// <summary>总分10094: the label that the figures are glued to.</summary>
    private string? TotalWord(string text) => words.Totals
        .Where(word => text.Length > word.Length && text.StartsWith(word, StringComparison.Ordinal) && char.IsAsciiDigit(text[word.Length]))
        .MaxBy(word => word.Length);

    private (Dictionary<ColumnRole, string> Sums, int End) TotalAt(int at, int stop)
    {
        var figures = new List<string>();
        if (TotalWord(tokens[at].Text) is { } word)
        {
            var rest = tokens[at].Text[word.Length..];
            figures.AddRange(GluedReader.Readings(rest, [CellShape.Weight, CellShape.Score]).Where(pair => GluedReader.Figure(pair[1]) <= GluedReader.Figure(pair[0])).ToList() is [var only] ? only : [rest]);
        }

        var end = at + 1;
        while (end < stop && end - at <= MostOfTotal && tokens[end].Kind is TokenKind.Figure or TokenKind.Blank or TokenKind.Nothing or TokenKind.Percent)
        {
            if (tokens[end].Kind == TokenKind.Figure)
            {
                figures.Add(tokens[end].Text);
            }

            end++;
        }

        var sums = new Dictionary<ColumnRole, string>();
        if (figures.Count > 0)
        {
            sums[ColumnRole.Score] = figures[^1];
        }

        if (figures.Count > 1)
        {
            sums[ColumnRole.Weight] = figures[0];
        }

        return (sums, end);
    }

    private IEnumerable<IReadOnlyList<GridCell>> TotalRow(IReadOnlyList<ColumnRole> roles, int? at, Dictionary<ColumnRole, string> sums) => at is null || sums.Count == 0
        ? []
        : [LooseTable.Row(roles.Select((role, index) => index == 0 ? TotalWord(tokens[at.Value].Text) ?? tokens[at.Value].Text : sums.GetValueOrDefault(role, string.Empty)))];

    [GeneratedRegex("^[一二三四五六七八九十]{1,2}、|绩效(自评价?|自我评价)(报告|表)|^(注|备注|填表人|填报人|联系人|其他需要说明的问题)[:：]?", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Chapter();
}
