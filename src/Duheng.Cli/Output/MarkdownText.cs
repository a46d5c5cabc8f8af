using System.Text.RegularExpressions;

namespace Duheng.Cli.Output;

/// <summary>Our own Markdown pages (headings, paragraphs, lists, tables, examples) as text for a terminal.</summary>
internal sealed partial class MarkdownText(TextWriter writer, Palette palette, int width)
{
    private const string Fence = "```";

    private readonly List<string> paragraph = [];
    private readonly List<string[]> table = [];

    public void Write(string page)
    {
        var isExample = false;
        foreach (var line in page.TrimEnd().Split('\n'))
        {
            if (line.StartsWith(Fence, StringComparison.Ordinal))
            {
                Flush();
                isExample = !isExample;
            }
            else if (isExample)
            {
                writer.WriteLine(palette.Faint("    " + line));
            }
            else
            {
                Read(line);
            }
        }

        Flush();
    }

    private void Read(string line)
    {
        if (line.Length == 0)
        {
            Flush();
            writer.WriteLine();
        }
        else if (line.StartsWith('#'))
        {
            Flush();
            writer.WriteLine(palette.Bold(line.TrimStart('#', ' ')));
        }
        else if (line.StartsWith('|'))
        {
            table.Add([.. line.Trim('|', ' ').Split('|').Select(cell => Plain(cell.Trim()))]);
        }
        else
        {
            if (line.StartsWith("- ", StringComparison.Ordinal))
            {
                Flush();
            }

            paragraph.Add(line);
        }
    }

    private void Flush()
    {
        if (paragraph.Count > 0)
        {
            var text = Joined();
            var indent = text.StartsWith("- ", StringComparison.Ordinal) ? "  " : string.Empty;
            var isFirst = true;
            foreach (var line in DisplayWidth.Wrap(Plain(text), width - indent.Length))
            {
                writer.WriteLine(Emphasised(isFirst ? line : indent + line));
                isFirst = false;
            }

            paragraph.Clear();
        }

        WriteTable();
    }

    /// <summary>The line ends of a page are only its width; Latin words keep a space between them.</summary>
    private string Joined() => paragraph.Aggregate((text, line) =>
        text + (text[^1] is > ' ' and < '\u007F' && line[0] is > ' ' and < '\u007F' ? " " : string.Empty) + line.TrimStart());

    private void WriteTable()
    {
        var rows = table.Where(row => !row.All(cell => cell.Length > 0 && cell.All(letter => letter is '-' or ':'))).ToList();
        if (rows.Count == 0)
        {
            return;
        }

        var widths = Enumerable.Range(0, rows.Max(row => row.Length)).Select(column => rows.Max(row => column < row.Length ? DisplayWidth.Of(row[column]) : 0)).ToList();
        foreach (var row in rows)
        {
            var line = string.Join("  ", row.Select((cell, column) => DisplayWidth.PadRight(cell, widths[column]))).TrimEnd();
            writer.WriteLine(row == rows[0] ? palette.Bold(line) : line);
        }

        table.Clear();
    }

    /// <summary>Links are their words; code keeps no marks; ** stays until the line is coloured.</summary>
    private static string Plain(string text) => Link().Replace(text, "${text}").Replace("`", string.Empty, StringComparison.Ordinal);

    private string Emphasised(string line) => Strong().Replace(line, match => palette.Bold(match.Groups["text"].Value)).Replace("**", string.Empty, StringComparison.Ordinal);

    [GeneratedRegex(@"\[(?<text>[^\]]+)\]\([^)]*\)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Link();

    [GeneratedRegex(@"\*\*(?<text>[^*]+)\*\*", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Strong();
}
