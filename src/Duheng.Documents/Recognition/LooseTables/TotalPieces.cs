using Duheng.Documents.Recognition.GluedCells;

namespace Duheng.Documents.Recognition.LooseTables;

/// <summary>Reads the row that adds up: 总分 100 94.99 优.</summary>
internal sealed class TotalPieces(IReadOnlyList<Token> tokens, FormWords words)
{
    private const int MostCells = 14;

    /// <summary>Where the sums of a table begin; null where there are none.</summary>
    /// <param name="from">Behind the heads.</param>
    public int? Find(int from, int stop) => Enumerable.Range(from, stop - from).Cast<int?>().FirstOrDefault(at => IsTotal(tokens[at!.Value]) && !IsName(at.Value, stop));

    /// <summary>Whether lines go on behind a label that may be a name as well: whoever called a line so left no mark to tell.</summary>
    public bool IsDoubtful(int at, int stop) => Enumerable.Range(at + 1, stop - at - 1).FirstOrDefault(next => IsTotal(tokens[next]), -1) is >= 0 and var other
        && Enumerable.Range(at + 1, other - at - 1).Any(next => tokens[next].Kind is TokenKind.Level1 or TokenKind.Level2 or TokenKind.EitherLevel);

    private bool IsTotal(Token token) => token.Kind == TokenKind.Total || GluedLabel(token.Text) is not null;

    /// <summary>A target behind it makes it a name; where each cell has a line of its own, a date may stand there alone, and what was done must follow.</summary>
    private bool IsName(int at, int stop)
    {
        if (tokens[at].Kind != TokenKind.Total)
        {
            return false;
        }

        var behind = tokens.Skip(at + 1).Take(Math.Min(stop - at - 1, MostCells))
            .TakeWhile(token => token.Kind is TokenKind.Figure or TokenKind.Blank or TokenKind.Nothing or TokenKind.Percent or TokenKind.Value or TokenKind.Sign)
            .ToList();
        var target = behind.FindIndex(token => token.Kind is TokenKind.Value or TokenKind.Sign);
        return target >= 0 && (!behind[target].OpensLine || (target + 1 < behind.Count && behind[target + 1].Kind is not (TokenKind.Blank or TokenKind.Nothing)));
    }

    public TotalCells Read(int at, int stop, IReadOnlyList<ColumnRole> roles)
    {
        var figures = new List<string>();
        var label = GluedLabel(tokens[at].Text);
        if (label is not null)
        {
            var rest = tokens[at].Text[label.Length..];
            figures.AddRange(GluedReader.Readings(rest, [CellShape.Weight, CellShape.Score]).Where(pair => GluedReader.Figure(pair[1]) <= GluedReader.Figure(pair[0])).ToList() is [var only] ? only : [rest]);
        }

        var end = at + 1;
        while (end < stop && end - at <= MostCells && tokens[end].Kind is TokenKind.Figure or TokenKind.Blank or TokenKind.Nothing or TokenKind.Percent)
        {
            if (tokens[end].Kind == TokenKind.Figure)
            {
                figures.Add(tokens[end].Text);
            }

            end++;
        }

        var grade = end < stop && GradeWord.Of(tokens[end].Text, words) is not null ? tokens[end].Text : null;
        return new TotalCells(Columns(figures, roles), label ?? tokens[at].Text, grade is null ? end : end + 1) { Grade = grade };
    }

    /// <summary>As many figures as columns of points stand under these; else the last is the total, and the first the sum of the weights.</summary>
    private static Dictionary<ColumnRole, string> Columns(List<string> figures, IReadOnlyList<ColumnRole> roles)
    {
        List<ColumnRole> points = [.. roles.Where(role => role is ColumnRole.Weight or ColumnRole.Score or ColumnRole.ReviewScore)];
        if (figures.Count == points.Count)
        {
            return points.Zip(figures).ToDictionary(one => one.First, one => one.Second);
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

        return sums;
    }

    /// <summary>总分10094: the label that the figures are glued to.</summary>
    private string? GluedLabel(string text) => words.Totals
        .Where(word => text.Length > word.Length && text.StartsWith(word, StringComparison.Ordinal) && char.IsAsciiDigit(text[word.Length]))
        .MaxBy(word => word.Length);
}
