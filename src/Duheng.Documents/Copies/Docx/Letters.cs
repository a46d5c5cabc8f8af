using System.Globalization;

namespace Duheng.Documents.Copies.Docx;

/// <summary>The letters of a paragraph, over all its runs: nothing deleted, hidden, or of a text box inside it.</summary>
internal sealed class Letters
{
    private static readonly HashSet<string> Unseen = new(StringComparer.Ordinal) { "del", "moveFrom", "instrText", "delText", "Fallback", "txbxContent", "pPr", "rPr" };

    private readonly List<Letter> all = [];
    private readonly string text;

    public Letters(XmlPart part, XmlNode paragraph)
    {
        foreach (var node in paragraph.Below(node => !Unseen.Contains(node.Name) && !IsHidden(part, node)).Where(node => node.Name == "t" && !HasMarkup(part, node)))
        {
            Add(part, node);
        }

        text = string.Concat(all.Select(letter => letter.Value));
    }

    /// <summary>The letters of a passage, blanks aside; empty where it does not stand there as one.</summary>
    public IReadOnlyList<Letter> Find(string passage) => Find(passage, 0);

    public IReadOnlyList<Letter> Find(string passage, int from)
    {
        var key = string.Concat(passage.Where(IsPrinted));
        var at = key.Length == 0 || from > text.Length ? -1 : text.IndexOf(key, from, StringComparison.Ordinal);
        return at < 0 ? [] : all.GetRange(at, key.Length);
    }

    /// <summary>Where a passage stands first, blanks aside; -1 where it does not.</summary>
    public int IndexOfHead(string passage) => text.IndexOf(string.Concat(passage.Where(IsPrinted)), StringComparison.Ordinal);

    /// <summary>Where a letter stands among all.</summary>
    public int IndexOf(Letter letter) => all.IndexOf(letter);

    public bool IsEmpty => all.Count == 0;

    public static bool IsPrinted(char letter) => !char.IsWhiteSpace(letter) && !char.IsControl(letter);

    private static bool HasMarkup(XmlPart part, XmlNode text) =>
        part.Text.IndexOf("<!", text.ContentStart, text.ContentEnd - text.ContentStart, StringComparison.Ordinal) >= 0;

    private static bool IsHidden(XmlPart part, XmlNode node) =>
        node.Name == "r" && node.Child("rPr")?.Child("vanish") is { } vanish
        && part.Slice(vanish.Start, vanish.ContentStart) is var tag
        && !tag.Contains("\"0\"", StringComparison.Ordinal) && !tag.Contains("\"false\"", StringComparison.Ordinal);

    private void Add(XmlPart part, XmlNode node)
    {
        for (var at = node.ContentStart; at < node.ContentEnd;)
        {
            var length = part.Text[at] == '&' ? part.Text.IndexOf(';', at) - at + 1 : 1;
            if (Decode(part.Text.AsSpan(at, length)) is { } letter && IsPrinted(letter))
            {
                all.Add(new Letter(letter, at, length, node));
            }

            at += length;
        }
    }

    /// <summary>Null for a letter beyond the first plane: it takes two places in a string, and no sentence ends within one.</summary>
    private static char? Decode(ReadOnlySpan<char> raw) => raw switch
    {
        [var letter] => letter,
        "&amp;" => '&',
        "&lt;" => '<',
        "&gt;" => '>',
        "&quot;" => '"',
        "&apos;" => '\'',
        ['&', '#', 'x' or 'X', .. var hex, ';'] => int.TryParse(hex, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code) && code <= char.MaxValue ? (char)code : null,
        ['&', '#', .. var digits, ';'] => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var code) && code <= char.MaxValue ? (char)code : null,
        _ => null,
    };
}
