using System.Text;

namespace Duheng.Fixtures;

/// <summary>Writes a narrative as the text dump of the real Sanming report is written: plain lines, some of them blank.</summary>
public static class SanmingText
{
    public static string Write(DraftNarrative report)
    {
        ArgumentNullException.ThrowIfNull(report);

        var text = new StringBuilder();
        foreach (var (style, line) in SanmingForm.Lines(report))
        {
            text.Append(style is "Title" or "Heading1" ? "\n" : "").Append(line).Append('\n');
        }

        return text.ToString().TrimEnd() + "\n ";
    }
}
