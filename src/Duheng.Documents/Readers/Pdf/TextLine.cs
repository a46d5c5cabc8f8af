using System.Text;

namespace Duheng.Documents.Readers.Pdf;

/// <summary>Words that stand side by side.</summary>
internal sealed class TextLine(PdfWord first)
{
    private readonly List<PdfWord> words = [first];

    public double Left => words.Min(word => word.Left);

    public double Right => words.Max(word => word.Right);

    public double Top => words.Min(word => word.Top);

    public double Bottom => words.Max(word => word.Bottom);

    public double Em => words.Max(word => word.Em);

    /// <summary>Words in lines, from the top; within a line from the left.</summary>
    public static IReadOnlyList<TextLine> Of(IEnumerable<PdfWord> words)
    {
        var lines = new List<TextLine>();
        foreach (var word in words.OrderBy(word => word.MiddleY).ThenBy(word => word.Left))
        {
            if (lines.Count > 0 && lines[^1].Holds(word))
            {
                lines[^1].words.Add(word);
            }
            else
            {
                lines.Add(new TextLine(word));
            }
        }

        return lines;
    }

    public string Text()
    {
        var text = new StringBuilder();
        PdfWord? before = null;
        foreach (var word in words.OrderBy(word => word.Left))
        {
            text.Append(before is null ? string.Empty : Between(before, word)).Append(word.Text);
            before = word;
        }

        return text.ToString();
    }

    private bool Holds(PdfWord word) => Math.Abs(words[0].MiddleY - word.MiddleY) < Math.Min(words[0].Height, word.Height) * 0.5;

    /// <summary>The small gap that is set between Chinese and figures is no blank; between two foreign words it is.</summary>
    private static string Between(PdfWord before, PdfWord word)
    {
        var gap = word.Left - before.Right;
        return gap > before.Em || (gap > before.Em * 0.12 && before.Text[^1] < 0x100 && word.Text[0] < 0x100) ? " " : string.Empty;
    }
}
