using System.Text;

namespace Duheng.Documents.Readers.Pdf;

/// <summary>The text of a cell, whose lines are broken by its narrowness and not by the writer.</summary>
internal static class CellText
{
    /// <summary>So much of a cell's width is its margins, in letters.</summary>
    private const double Margins = 1.4;

    public static string Of(IEnumerable<PdfWord> words, double width)
    {
        var text = new StringBuilder();
        TextLine? before = null;
        foreach (var line in TextLine.Of(words))
        {
            var printed = line.Text();
            if (before is not null)
            {
                text.Append(IsBrokenByWriter(before, printed, width) ? "\n" : Joint(text[^1], printed[0]));
            }

            text.Append(printed);
            before = line;
        }

        return text.ToString();
    }

    public static bool IsFull(IEnumerable<PdfWord> words, double width) =>
        TextLine.Of(words) is [.., var last] && width - (last.Right - last.Left) < (Margins + 1) * last.Em;

    /// <summary>A blank between two foreign words; figures and Chinese go on where they were cut.</summary>
    public static string Joint(char last, char first) => char.IsAsciiLetter(last) && char.IsAsciiLetter(first) ? " " : string.Empty;

    /// <summary>The next line's first letters would have fitted: the writer broke here.</summary>
    private static bool IsBrokenByWriter(TextLine before, string next, double width)
    {
        var room = width - (before.Right - before.Left) - (Margins * before.Em);
        var run = next.TakeWhile(letter => letter < 0x100 && letter != ' ').Count();
        var head = run > 0 ? run * 0.5 : Math.Min(next.Length, 2);
        return room > (head + 0.5) * before.Em;
    }
}
