using System.Globalization;
using Duheng.Documents.Papers;
using Duheng.Domain.Reports;

namespace Duheng.Documents.Recognition.LooseTables;

/// <summary>Finds tables that arrived as mere pieces of text (a cell a line, rows joined by blanks, cells glued) and puts them together again.</summary>
internal sealed class TableRestorer(FormWords words)
{
    private readonly Tokens pieces = new(words);

    public Paper Restore(Paper paper)
    {
        if (!paper.IsPlain)
        {
            return paper;
        }

        var blocks = new List<Block>();
        var empty = new EmptyCells(paper.Blocks);
        var (parted, unclear, from) = (0, 0, 0);
        while (from < paper.Blocks.Count)
        {
            var to = from;
            while (to < paper.Blocks.Count && IsLoose(paper.Blocks[to]))
            {
                to++;
            }

            var tables = to > from ? TablesOf(paper, from, to, blocks, empty) : [];
            parted += tables.Sum(table => table.Parted);
            unclear += tables.Sum(table => table.Unclear);
            if (to < paper.Blocks.Count)
            {
                blocks.Add(paper.Blocks[to]);
            }

            from = to + 1;
        }

        return paper with { IsPlain = false, Blocks = Numbered(blocks), Unread = [.. paper.Unread, .. Remarks(parted, unclear)] };
    }

    private bool IsLoose(Block block) => block is TextBlock or Grid { Width: <= 1 } or Grid { Rows.Count: 1 } || (block is Grid grid && RaggedGrid.Is(grid, words));

    private static IEnumerable<Wording> Remarks(int parted, int unclear)
    {
        if (parted > 0)
        {
            yield return new Wording(
                string.Create(CultureInfo.InvariantCulture, $"有 {parted} 行的单元格连写在一起，已按数量关系唯一拆开，请核对"),
                string.Create(CultureInfo.InvariantCulture, $"{parted} rows had cells run together; each was parted in the only way that adds up: check them"));
        }

        if (unclear > 0)
        {
            yield return new Wording(
                string.Create(CultureInfo.InvariantCulture, $"有 {unclear} 行的单元格分不开，没有当作数字"),
                string.Create(CultureInfo.InvariantCulture, $"{unclear} rows have cells that cannot be told apart and were not taken for figures"));
        }
    }

    private List<LooseTable> TablesOf(Paper paper, int from, int to, List<Block> blocks, EmptyCells empty)
    {
        var tokens = pieces.Joined([.. Enumerable.Range(from, to - from)
            .SelectMany(index => Enumerable.Repeat(pieces.Of(string.Empty, index, opensLine: true), index > from ? empty.Before(index) : 0).Concat(pieces.Of(paper.Blocks[index], index)))]);
        var tables = Find(tokens);
        if (tables.Count == 0)
        {
            blocks.AddRange(paper.Blocks.Skip(from).Take(to - from));
            return [];
        }

        for (var at = 0; at < tokens.Count;)
        {
            if (tables.Find(table => table.Start == at) is { } table)
            {
                blocks.Add(new Grid(0, [.. table.Rows.Select((cells, index) => new GridRow(index + 1, cells))]));
                at = table.End;
                continue;
            }

            var next = at;
            while (next < tokens.Count && tokens[next].Block == tokens[at].Block && !tables.Exists(one => one.Start == next))
            {
                next++;
            }

            if (IsWhole(tokens, at, next))
            {
                blocks.Add(paper.Blocks[tokens[at].Block]);
            }
            else if (tokens[at..next].Exists(token => token.Kind != TokenKind.Blank))
            {
                blocks.Add(Left(paper.Blocks[tokens[at].Block], tokens[at..next]));
            }

            at = next;
        }

        return tables;
    }

    private List<LooseTable> Find(List<Token> tokens)
    {
        var tables = new List<LooseTable>();
        var scores = new ScorePieces(tokens, words);
        var funds = new FundPieces(tokens, words);
        var sources = new SourceColumns(tokens, words);
        var from = 0;
        while (HeadRun.Find(tokens, from, words) is { } head)
        {
            if (scores.Read(head) is not { } table)
            {
                from = head.End;
                continue;
            }

            var money = sources.Read(from, head.Start) ?? funds.Read(from, head.Start);
            if (HeaderPairs.Read(tokens, from, money?.Start ?? head.Start, words) is { } pairs)
            {
                tables.Add(pairs);
            }

            tables.AddRange(money is null ? [table] : [money, table]);
            from = table.End;
        }

        return tables;
    }

    /// <summary>What no table took of a block: of one with rows the rows, else the text.</summary>
    private static Block Left(Block block, List<Token> tokens)
    {
        var filled = tokens.Where(token => token.Kind != TokenKind.Blank).ToList();
        return block is Grid grid && !Tokens.IsDegenerate(grid)
            ? new Grid(0, [.. Lines(filled).Select((line, index) => new GridRow(index + 1, LooseTable.Row(line)))])
            : new TextBlock(0, string.Join(' ', filled.Select(token => token.Text))) { Origin = (block as TextBlock)?.Origin ?? default };
    }

    private static IEnumerable<List<string>> Lines(List<Token> tokens)
    {
        for (var at = 0; at < tokens.Count;)
        {
            var line = tokens.Skip(at + 1).TakeWhile(token => !token.OpensLine).Prepend(tokens[at]).Select(token => token.Text).ToList();
            at += line.Count;
            yield return line;
        }
    }

    /// <summary>Whether a run of pieces is all of its block.</summary>
    private static bool IsWhole(List<Token> tokens, int start, int end) =>
        (start == 0 || tokens[start - 1].Block != tokens[start].Block) && (end == tokens.Count || tokens[end].Block != tokens[start].Block);

    private static List<Block> Numbered(List<Block> blocks)
    {
        var (paragraphs, grids) = (0, 0);
        return [.. blocks.Select(block => block switch
        {
            TextBlock text => text with { Number = ++paragraphs },
            Grid grid => grid with { Number = ++grids },
            _ => block,
        })];
    }
}
