using System.Text.RegularExpressions;
using Duheng.Documents.Papers;

namespace Duheng.Documents.Recognition.LooseTables;

/// <summary>Puts a score table together again, from its head to its total.</summary>
internal sealed partial class ScorePieces(IReadOnlyList<Token> tokens, FormWords words)
{
    /// <summary>Null when what follows the head is no table.</summary>
    public LooseTable? Read(HeadRun head)
    {
        var stop = StopOf(head.End);
        var pieces = new TotalPieces(tokens, words);
        var total = pieces.Find(head.End, stop);
        IReadOnlyList<ColumnRole> roles = [.. head.Columns.Select(one => one.Role)];
        var body = tokens.Skip(head.End).Take((total ?? stop) - head.End).Select(token => token.Kind == TokenKind.Total ? token with { Kind = TokenKind.Text } : token).ToList();
        var (rows, taken) = Rows(body, roles);
        if (rows.Count == 0)
        {
            return null;
        }

        var sums = total is { } at && taken == body.Count ? pieces.Read(at, stop, roles) : new TotalCells(new Dictionary<ColumnRole, string>(), null, head.End + taken);
        var (parted, left) = GluedRows.Solve(rows, sums.Figure(ColumnRole.Weight), sums.Figure(ColumnRole.Score));
        var label = head.Start > 0 && BlockLabel().IsMatch(tokens[head.Start - 1].Text) ? tokens[head.Start - 1].Text : null;
        IEnumerable<IReadOnlyList<GridCell>> table = [LooseTable.Row(head.Columns.Select(one => one.Text)), .. rows.Select(row => row.ToCells()), .. sums.ToRow(roles)];
        return new LooseTable(head.Start - (label is null ? 0 : 1), sums.End, [.. label is null ? table : table.Select((row, index) => Beside(index == 0 ? label : string.Empty, row))])
        {
            Parted = parted,
            Unclear = left + rows.Count(row => row.Glued.Count == 0 && row.IsDoubtful) + (total is { } end && pieces.IsDoubtful(end, stop) ? 1 : 0),
        };
    }

    /// <summary>A row with one more cell at its left.</summary>
    private static IReadOnlyList<GridCell> Beside(string label, IReadOnlyList<GridCell> row) => [new GridCell(1, 1, label), .. row.Select(cell => cell with { Column = cell.Column + 1 })];

    /// <summary>By their width, by what fits their heads best, or down the columns; the surest first.</summary>
    private static (List<RestoredRow> Rows, int Taken) Rows(List<Token> body, IReadOnlyList<ColumnRole> roles)
    {
        if (FixedRows.Read(body, roles) is { Rows.Count: > 0 } whole)
        {
            return ([.. whole.Rows.Select(one => new RestoredRow(one.Row, roles, isDoubtful: false))], whole.Taken);
        }

        var parting = new RowParting(body, roles);
        if (parting.Part() is { Rows.Count: > 0 } parts)
        {
            return ([.. parts.Rows.Select(one => new RestoredRow(one.Row, roles, parting.IsDoubtful(one.Start, one.Row)))], parts.Taken);
        }

        List<RestoredRow> down = [.. ColumnsDown.Read(body, roles)];
        return (down, down.Count > 0 ? body.Count : 0);
    }

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

        // 年度绩效目标2（40分） beside the next heads is no row of these.
        return next < tokens.Count && next > from && BlockLabel().IsMatch(tokens[next - 1].Text) ? next - 1 : next;
    }

    [GeneratedRegex("^(年度)?(绩效)?目标\\s*[\\d一二三四五六七八九十]+|[(（]\\d{1,3}分[)）]$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex BlockLabel();

    [GeneratedRegex("^[一二三四五六七八九十]{1,2}、|绩效(自评价?|自我评价)(报告|表)|^(注|备注|说明|填表人|填报人|联系人|其他需要说明的问题)([:：]|$)|^(偏差大|目标未完成|改进措施及结果)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Chapter();
}
