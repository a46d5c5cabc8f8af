using System.Globalization;

namespace Duheng.Application.Output.Html;

/// <summary>Text of a document as HTML, in elements and in attributes.</summary>
internal static class Escaping
{
    public static void Write(TextWriter writer, string? text)
    {
        if (text is null)
        {
            return;
        }

        var written = 0;
        for (var index = 0; index < text.Length; index++)
        {
            if (Replacement(text[index]) is not { } replacement)
            {
                continue;
            }

            writer.Write(text.AsSpan(written, index - written));
            writer.Write(replacement);
            written = index + 1;
        }

        writer.Write(text.AsSpan(written));
    }

    private static string? Replacement(char letter) => letter switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        '\'' => "&#39;",
        _ when TurnsTheLine(letter) => string.Create(CultureInfo.InvariantCulture, $"‹U+{(int)letter:X4}›"),
        _ when letter is '\uFFFE' or '\uFFFF' || (char.IsControl(letter) && letter is not '\n' and not '\t') => "\uFFFD",
        _ => null,
    };

    /// <summary>Signs that let a text be shown in another order than it is written: they are shown, not obeyed.</summary>
    private static bool TurnsTheLine(char letter) => letter is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
