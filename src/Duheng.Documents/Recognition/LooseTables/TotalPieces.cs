using Duheng.Documents.Recognition.GluedCells;

namespace Duheng.Documents.Recognition.LooseTables;

/// <summary>Reads the row that adds up: 总分 100 94.99 优.</summary>
internal sealed class TotalPieces(IReadOnlyList<Token> tokens, FormWords words)
{
    private const int MostCells = 14;

    public bool IsTotal(Token token) => token.Kind == TokenKind.Total || GluedLabel(token.Text) is not null;

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
