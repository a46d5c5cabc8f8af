using System.Net;
using System.Text;
using Duheng.Documents.Papers;

namespace Duheng.Documents.Readers.Html;

/// <summary>Walks a page forward and keeps its article: lines and tables, without what the site puts around them.</summary>
internal sealed class HtmlPage(PaperBuilder builder, bool readsAll)
{
    private const int MostNested = 32;
    private const int MostCells = 500_000;

    private static readonly HashSet<string> Blocks = new(StringComparer.Ordinal)
    {
        "p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "li", "ul", "ol", "dl", "dt", "dd", "section", "article", "main", "header", "blockquote", "hr", "center",
        "form", "fieldset", "legend", "pre", "address", "figure", "figcaption", "body", "br", "option",
    };

    private static readonly HashSet<string> Voids = new(StringComparer.Ordinal) { "br", "hr", "img", "input", "meta", "link", "col", "area", "base", "embed", "param", "source", "wbr" };

    private readonly Stack<HtmlTable> tables = new();
    private readonly StringBuilder line = new();
    private string? passing;
    private int passed;
    private int links;
    private int linked;
    private int raised;
    private int cells;

    public void Read(string page, CancellationToken cancellationToken)
    {
        var scanner = new HtmlScanner(page);
        while (scanner.TryNext(out var tag) && !builder.IsTooLong)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (passing is not null)
            {
                passed += tag.Name == passing ? tag.IsEnd ? -1 : 1 : 0;
                passing = passed > 0 ? passing : null;
            }
            else if (tag.IsText)
            {
                Append(tag.Content);
            }
            else if (!tag.IsEnd && !Voids.Contains(tag.Name) && !tag.Content.EndsWith('/') && (HtmlChrome.IsHidden(tag) || (!readsAll && HtmlChrome.IsNamedSo(tag))))
            {
                (passing, passed) = (tag.Name, 1);
            }
            else
            {
                Mark(tag);
            }
        }

        while (tables.Count > 0)
        {
            EndTable();
        }

        EndLine();
    }

    private void Mark(HtmlTag tag)
    {
        switch (tag.Name)
        {
            case "table" when !tag.IsEnd && tables.Count < MostNested:
                EndLine();
                tables.Push(new HtmlTable());
                break;
            case "table" when tag.IsEnd && tables.Count > 0:
                EndTable();
                break;
            case "tr" or "td" or "th" or "caption" when tables.TryPeek(out var table):
                MarkTable(tag, table);
                break;
            case "a":
                links = Math.Max(links + (tag.IsEnd ? -1 : 1), 0);
                links = Math.Min(links, 1); // links do not nest: one that is never closed ends with the next
                break;
            case "sup":
                raised = tag.IsEnd ? 0 : 1;
                break;
            case "input" when tag.Attribute("value") is { } value && (tag.Attribute("type") ?? "text") is "text" or "":
                Append(value);
                break;
            case var name when Blocks.Contains(name):
                Break();
                break;
            default:
                break;
        }
    }

    private void MarkTable(HtmlTag tag, HtmlTable table)
    {
        switch (tag.Name)
        {
            case "tr" when tag.IsEnd:
                table.EndRow();
                break;
            case "tr":
                table.BeginRow();
                break;
            case "caption" when tag.IsEnd:
                table.EndCaption();
                break;
            case "caption":
                table.IsCaption = true;
                break;
            case var _ when tag.IsEnd:
                table.EndCell();
                break;
            default:
                table.BeginCell(tag);
                if (++cells > MostCells)
                {
                    builder.Refuse();
                }

                break;
        }
    }

    private void Append(string source)
    {
        var text = tables.TryPeek(out var table) && (table.IsCellOpen || table.IsCaption) ? table.Text : line;
        var printed = Collapse(WebUtility.HtmlDecode(source), text);
        if (printed.Length == 0 || text.Length > PaperBuilder.LongestParagraph)
        {
            return;
        }

        var letters = printed.Count(letter => !char.IsWhiteSpace(letter));
        table?.Count(letters, links > 0);
        linked += links > 0 && text == line ? letters : 0;
        if (raised > 0)
        {
            RaisedText.Append(text, printed);
        }
        else
        {
            text.Append(printed);
        }
    }

    /// <summary>Blanks run together; a line end of the source between two Chinese letters is none.</summary>
    private static string Collapse(string text, StringBuilder before)
    {
        var collapsed = new StringBuilder(text.Length);
        for (var index = 0; index < text.Length; index++)
        {
            if (text[index] is not (' ' or '\t' or '\r' or '\n'))
            {
                collapsed.Append(text[index]);
                continue;
            }

            var start = index;
            while (index + 1 < text.Length && text[index + 1] is ' ' or '\t' or '\r' or '\n')
            {
                index++;
            }

            var last = collapsed.Length > 0 ? collapsed[^1] : before.Length > 0 ? before[^1] : '\n';
            var next = index + 1 < text.Length ? text[index + 1] : '\0';
            var isLineEnd = text.AsSpan(start, index - start + 1).ContainsAny('\r', '\n');
            if (last is not '\n' and not ' ' && !(isLineEnd && (IsWide(last) || IsWide(next))))
            {
                collapsed.Append(' ');
            }
        }

        return collapsed.ToString();
    }

    private static bool IsWide(char letter) => letter is >= '\u2e80' and <= '\uffef';

    private void Break()
    {
        if (tables.TryPeek(out var table) && (table.IsCellOpen || table.IsCaption))
        {
            table.Break();
        }
        else
        {
            EndLine();
        }
    }

    private void EndTable()
    {
        var table = tables.Pop();
        if (tables.TryPeek(out var outer) && outer.IsCellOpen)
        {
            table.EndRow();
            outer.Add(table);
            outer.Text.Clear();
        }
        else
        {
            EndLine();
            table.AddTo(builder, AddLine);
        }
    }

    /// <summary>A line that is mostly links is a menu.</summary>
    private void EndLine()
    {
        var text = line.ToString();
        if (linked * 2 <= text.Count(letter => !char.IsWhiteSpace(letter)))
        {
            AddLine(text);
        }

        line.Clear();
        linked = 0;
    }

    private void AddLine(string text)
    {
        var printed = text.Trim();
        if (printed.Length > 0 && !HtmlChrome.IsLine(printed))
        {
            builder.AddParagraph(printed);
        }
    }
}
