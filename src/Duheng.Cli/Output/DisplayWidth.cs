using System.Text;

namespace Duheng.Cli.Output;

/// <summary>How many columns of a terminal a text takes: Chinese letters and full-width signs take two.</summary>
internal static class DisplayWidth
{
    public static int Of(string text) => text.EnumerateRunes().Sum(WidthOf);

    public static string PadRight(string text, int width) => text + new string(' ', Math.Max(width - Of(text), 0));

    public static string PadLeft(string text, int width) => new string(' ', Math.Max(width - Of(text), 0)) + text;

    /// <summary>Cut to a width, with … at the end when something was cut.</summary>
    public static string Cut(string text, int width)
    {
        if (Of(text) <= width)
        {
            return text;
        }

        var kept = new StringBuilder();
        var used = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (used + WidthOf(rune) > width - 2)
            {
                break;
            }

            kept.Append(rune);
            used += WidthOf(rune);
        }

        return kept.Append('…').ToString();
    }

    /// <summary>Broken into lines of at most a width; a line never begins with 、。，；：） or a closing quote, and Latin words stay whole.</summary>
    public static IEnumerable<string> Wrap(string text, int width)
    {
        var line = new StringBuilder();
        var used = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value == '\n' || (used + WidthOf(rune) > width && !IsClosing(rune)))
            {
                var begun = rune.Value == '\n' || !IsWord(rune) ? string.Empty : TakeWord(line);
                yield return line.ToString().TrimEnd();
                line.Clear().Append(begun);
                used = begun.Length;
            }

            if (rune.Value != '\n' && (rune.Value != ' ' || line.Length > 0))
            {
                line.Append(rune);
                used += WidthOf(rune);
            }
        }

        if (line.Length > 0)
        {
            yield return line.ToString();
        }
    }

    /// <summary>The Latin word or number at the end of a line goes on to the next, unless it fills the line.</summary>
    private static string TakeWord(StringBuilder line)
    {
        var start = line.Length;
        while (start > 0 && line[start - 1] < 0x80 && IsWord(new Rune(line[start - 1])))
        {
            start--;
        }

        if (start < line.Length / 2)
        {
            return string.Empty;
        }

        var word = line.ToString(start, line.Length - start);
        line.Length = start;
        return word;
    }

    private static bool IsWord(Rune rune) => rune.IsAscii && (Rune.IsLetterOrDigit(rune) || rune.Value is '.' or '-' or '%' or '_');

    private static bool IsClosing(Rune rune) => rune.Value is '、' or '。' or '，' or '；' or '：' or '）' or '”' or '》' or '〕' or '.' or ',' or ')' or '%';

    /// <summary>Signs such as “ ” → × ≤ are drawn wide by some fonts; terminals count them as one.</summary>
    private static int WidthOf(Rune rune) => rune.Value switch
    {
        < 0x20 => 0,
        >= 0x1100 and <= 0x115F => 2,
        >= 0x2E80 and <= 0xA4CF => 2,
        >= 0xAC00 and <= 0xD7A3 => 2,
        >= 0xF900 and <= 0xFAFF => 2,
        >= 0xFE30 and <= 0xFE4F => 2,
        >= 0xFF00 and <= 0xFF60 => 2,
        >= 0xFFE0 and <= 0xFFE6 => 2,
        >= 0x1F300 and <= 0x1F64F => 2,
        >= 0x20000 and <= 0x3FFFD => 2,
        _ => 1,
    };
}
