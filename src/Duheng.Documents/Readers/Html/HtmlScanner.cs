namespace Duheng.Documents.Readers.Html;

/// <summary>Parts a page into tags and texts, forward, once. Scripts, styles and comments are passed over.</summary>
internal ref struct HtmlScanner(string page)
{
    private static readonly HashSet<string> Raw = new(StringComparer.Ordinal) { "script", "style", "noscript", "textarea", "title", "iframe", "xml", "template", "xmp" };

    private int at;

    public bool TryNext(out HtmlTag tag)
    {
        while (at < page.Length)
        {
            if (page[at] != '<' || !BeginsTag(at + 1))
            {
                tag = new HtmlTag(string.Empty, false, TakeText());
                return true;
            }

            if (page[at + 1] is '!' or '?')
            {
                PassRemark();
            }
            else if (TakeTag() is { } found)
            {
                tag = found;
                return true;
            }
        }

        tag = default;
        return false;
    }

    private readonly bool BeginsTag(int next) =>
        next < page.Length && (char.IsAsciiLetter(page[next]) || page[next] is '!' or '?' || (page[next] == '/' && next + 1 < page.Length && char.IsAsciiLetter(page[next + 1])));

    private string TakeText()
    {
        var start = at++;
        while (at < page.Length && (page[at] != '<' || !BeginsTag(at + 1)))
        {
            at++;
        }

        return page[start..at];
    }

    private void PassRemark()
    {
        var isComment = string.CompareOrdinal(page, at, "<!--", 0, 4) == 0;
        var end = page.IndexOf(isComment ? "-->" : ">", at + (isComment ? 4 : 1), StringComparison.Ordinal);
        at = end < 0 ? page.Length : end + (isComment ? 3 : 1);
    }

    /// <summary>Null for an element that is passed over with what is in it.</summary>
    private HtmlTag? TakeTag()
    {
        var isEnd = page[at + 1] == '/';
        var start = at + (isEnd ? 2 : 1);
        var end = start;
        while (end < page.Length && (char.IsAsciiLetterOrDigit(page[end]) || page[end] is ':' or '-'))
        {
            end++;
        }

        var name = page[start..end].ToLowerInvariant();
        var close = CloseOf(end);
        var content = page[end..close];
        at = Math.Min(close + 1, page.Length);
        if (!isEnd && Raw.Contains(name) && !content.EndsWith('/'))
        {
            var last = page.IndexOf("</" + name, at, StringComparison.OrdinalIgnoreCase);
            at = last < 0 ? page.Length : last;
            return null;
        }

        return new HtmlTag(name, isEnd, content);
    }

    /// <summary>The bracket that closes a tag; one inside quotes does not.</summary>
    private readonly int CloseOf(int from)
    {
        var quote = '\0';
        const int LongestTag = 20_000;
        for (var index = from; index < page.Length && index - from < LongestTag; index++)
        {
            var letter = page[index];
            if (quote == '\0' && letter == '>')
            {
                return index;
            }

            quote = quote == '\0' && letter is '"' or '\'' && page[index - 1] is '=' or ' ' ? letter : letter == quote ? '\0' : quote;
        }

        var plain = page.IndexOf('>', from);
        return plain < 0 ? page.Length : plain;
    }
}
