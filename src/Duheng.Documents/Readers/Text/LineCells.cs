using System.Text.RegularExpressions;

namespace Duheng.Documents.Readers.Text;

/// <summary>The cells of one line of a dump, parted by tabs or upright strokes.</summary>
/// <param name="Style">How the cells are parted; all rows of a table are parted as its first one is.</param>
/// <param name="IsWholeRow">Whether the line is a row of its own; else its cells belong to the row that is being read.</param>
/// <param name="EndsCell">Whether a stroke closed the cell, so that what stands before it without one is its beginning.</param>
internal sealed partial record LineCells(IReadOnlyList<string> Texts, CellStyle Style, bool IsWholeRow, bool EndsCell)
{
    private const int FewestOfRow = 3;
    private const int LongestLabel = 12;
    private const int LongestOfPair = 60;

    /// <summary>Null when the line is prose.</summary>
    /// <param name="style">How the rows before it are parted; null at the head of a table.</param>
    public static LineCells? Of(string line, CellStyle? style)
    {
        if (line.StartsWith('\t') && style != CellStyle.Tabs)
        {
            var cells = line[1..].Split('\t', StringSplitOptions.TrimEntries);
            return new LineCells(cells, CellStyle.TabLed, cells.Length >= FewestOfRow, EndsCell: false);
        }

        return Strokes(line, style) ?? Tabs(line);
    }

    /// <summary>|---|:--:| under the head of a Markdown table, ├──┼──┤ between the rows of a drawn one.</summary>
    public static bool IsRule(string line) => Rule().IsMatch(line) && (line.AsSpan().IndexOfAny("|-─━═") >= 0 || line.Contains('=', StringComparison.Ordinal)) && line.Trim().Length > 2;

    private static LineCells? Tabs(string line)
    {
        if (!line.Contains('\t', StringComparison.Ordinal))
        {
            return null;
        }

        var cells = line.TrimEnd().Split('\t', StringSplitOptions.TrimEntries);
        return cells.Length >= FewestOfRow || IsPair(cells) ? new LineCells(cells, CellStyle.Tabs, IsWholeRow: true, EndsCell: false) : null;
    }

    private static LineCells? Strokes(string line, CellStyle? style)
    {
        var text = line.Replace("\\|", "\u0001", StringComparison.Ordinal).Replace('｜', '|').Replace('│', '|').Replace('┃', '|').Replace('║', '|').Trim();
        var strokes = text.Count(letter => letter == '|');
        if (strokes == 0)
        {
            return null;
        }

        var (opens, closes) = (text[0] == '|', text.Length > 1 && text[^1] == '|');
        if (strokes == 1 && style is not (CellStyle.Strokes or CellStyle.StrokesBehind or CellStyle.Box))
        {
            return closes ? new LineCells([Cell(text[..^1])], CellStyle.StrokeEnds, IsWholeRow: false, EndsCell: true)
                : opens ? new LineCells([Cell(text[1..])], CellStyle.StrokeEnds, IsWholeRow: false, EndsCell: false)
                : text.Split('|', StringSplitOptions.TrimEntries) is var pair && IsPair(pair) ? new LineCells([.. pair.Select(Cell)], CellStyle.Strokes, IsWholeRow: true, EndsCell: false)
                : null;
        }

        var own = style is CellStyle.Strokes or CellStyle.StrokesBehind or CellStyle.Box ? style.Value
            : opens && closes ? CellStyle.Box
            : closes ? CellStyle.StrokesBehind
            : CellStyle.Strokes;
        var cells = text[(opens && own == CellStyle.Box ? 1 : 0)..^(closes && own != CellStyle.Strokes ? 1 : 0)].Split('|').Select(Cell).ToList();
        return new LineCells(cells, own, IsWholeRow: true, EndsCell: false);
    }

    private static string Cell(string text) =>
        LineBreak().Replace(text, "\n").Replace('\u0001', '|').Trim();

    /// <summary>项目名称 and its value, but not "1." and its sentence.</summary>
    private static bool IsPair(string[] cells) =>
        cells is [{ Length: > 1 and <= LongestLabel } label, { Length: > 0 and <= LongestOfPair }] && !char.IsAsciiDigit(label[0]) && label[0] is not ('(' or '（' or '•' or '·' or '-');

    [GeneratedRegex("^[\\s|:+\\-─━═┌┬┐├┼┤└┴┘┏┳┓┣╋┫┗┻┛│┃║╔╦╗╠╬╣╚╩╝]+$|^\\s*[+][+=]+[+]\\s*$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Rule();

    [GeneratedRegex("<br\\s*/?>", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LineBreak();
}
