namespace Duheng.Documents.Readers.Text;

/// <summary>Takes out what re-posted pages leave between letters: combining marks, soft hyphens, marks without width.</summary>
internal static class LooseMarks
{
    public static string Strip(string line) =>
        line.AsSpan().ContainsAnyInRange('\u0300', '\u036f') || line.AsSpan().ContainsAnyInRange('\u200b', '\u200f') || line.AsSpan().IndexOfAny('\u00ad', '\u2060', '\ufeff') >= 0
            ? string.Concat(line.Where(letter => !Is(letter)))
            : line;

    private static bool Is(char letter) => letter
        is (>= '\u0300' and <= '\u036f') or (>= '\u200b' and <= '\u200f') or '\u00ad' or '\u2060' or '\ufeff';
}
