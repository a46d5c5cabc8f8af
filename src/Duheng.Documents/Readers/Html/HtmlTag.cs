namespace Duheng.Documents.Readers.Html;

/// <summary>A tag, or the text between two tags.</summary>
/// <param name="Name">In small letters; empty for text.</param>
/// <param name="Content">The text, or what stands between the brackets.</param>
internal readonly record struct HtmlTag(string Name, bool IsEnd, string Content)
{
    public bool IsText => Name.Length == 0;

    /// <summary>The value of an attribute; empty when it has none, null when it is not there.</summary>
    public string? Attribute(string name)
    {
        for (var at = Content.IndexOf(name, StringComparison.OrdinalIgnoreCase); at >= 0; at = Content.IndexOf(name, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var end = at + name.Length;
            if (at == 0 || !char.IsWhiteSpace(Content[at - 1]) || (end < Content.Length && (char.IsLetterOrDigit(Content[end]) || Content[end] is '-' or ':')))
            {
                continue;
            }

            var rest = Content.AsSpan(end).TrimStart();
            return rest.Length > 0 && rest[0] == '=' ? Value(rest[1..].TrimStart()) : string.Empty;
        }

        return null;
    }

    private static string Value(ReadOnlySpan<char> rest)
    {
        if (rest.Length > 0 && rest[0] is '"' or '\'')
        {
            var close = rest[1..].IndexOf(rest[0]);
            return (close < 0 ? rest[1..] : rest.Slice(1, close)).ToString();
        }

        var end = rest.IndexOfAny(" \t\r\n/");
        return (end < 0 ? rest : rest[..end]).ToString();
    }
}
