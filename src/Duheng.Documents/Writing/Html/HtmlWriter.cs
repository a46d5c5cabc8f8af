using System.Globalization;
using System.Text;

namespace Duheng.Documents.Writing.Html;

/// <summary>One page without anything from elsewhere, which prints as the Word file does.</summary>
internal sealed class HtmlWriter : IManuscriptWriter
{
    private static readonly Lazy<string> Look = new(() =>
    {
        var name = $"{typeof(HtmlWriter).Namespace}.look.css";
        using var content = typeof(HtmlWriter).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"{name} is not embedded.");
        using var reader = new StreamReader(content);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    });

    public string Extension => "html";

    public void Write(Manuscript manuscript, Stream output)
    {
        ArgumentNullException.ThrowIfNull(manuscript);

        using var html = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        html.WriteLine("<!DOCTYPE html>");
        html.WriteLine("<html lang=\"zh-CN\">");
        html.WriteLine("<head>");
        html.WriteLine("<meta charset=\"utf-8\">");
        html.WriteLine("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        html.WriteLine($"<title>{Escape(manuscript.Title)}</title>");
        html.WriteLine($"<style>\n{Look.Value}</style>");
        html.WriteLine("</head>");
        html.WriteLine("<body>");
        var headings = new Headings(manuscript);
        foreach (var run in manuscript.Runs)
        {
            html.WriteLine($"<section class=\"{(run.IsAcross ? "across" : "upright")}\">");
            foreach (var piece in run.Pieces)
            {
                Write(piece, headings, html);
            }

            html.WriteLine("</section>");
        }

        html.WriteLine("</body>");
        html.WriteLine("</html>");
    }

    private static void Write(Piece piece, Headings headings, StreamWriter html)
    {
        switch (piece)
        {
            case TextPiece text:
                var (tag, look) = TagOf(text.Role);
                var anchor = headings.NumberOf(text) is { } number ? $" id=\"{Anchor(number)}\"" : string.Empty;
                html.WriteLine($"<{tag}{anchor}{(look.Length > 0 ? $" class=\"{look}\"" : string.Empty)}>{Marked(text.Text)}</{tag}>");
                break;
            case ContentsPiece:
                WriteContents(headings, html);
                break;
            case TablePiece table:
                WriteTable(table, html);
                break;
            case PicturePiece picture:
                var side = picture.Millimetres.ToString(CultureInfo.InvariantCulture);
                html.WriteLine($"<p class=\"note\"><img src=\"data:image/png;base64,{Convert.ToBase64String(picture.Png.Span)}\" alt=\"{Escape(picture.Label)}\" style=\"width:{side}mm;height:{side}mm\"></p>");
                break;
            default:
                throw new InvalidOperationException($"{piece.GetType().Name} is not written.");
        }
    }

    private static void WriteContents(Headings headings, StreamWriter html)
    {
        html.WriteLine("<nav aria-label=\"目录\">");
        html.WriteLine("<ol>");
        for (var number = 1; number <= headings.All.Count; number++)
        {
            var heading = headings.All[number - 1];
            html.WriteLine($"<li{(heading.Role == TextRole.Section ? " class=\"inner\"" : string.Empty)}><a href=\"#{Anchor(number)}\">{Escape(heading.Text)}</a></li>");
        }

        html.WriteLine("</ol>");
        html.WriteLine("</nav>");
    }

    private static void WriteTable(TablePiece table, StreamWriter html)
    {
        html.WriteLine(table.JoinsAbove ? "<table class=\"joins\">" : "<table>");
        html.Write("<colgroup>");
        var all = table.Widths.Sum();
        foreach (var width in table.Widths)
        {
            html.Write($"<col style=\"width:{(100m * width / all).ToString("0.##", CultureInfo.InvariantCulture)}%\">");
        }

        html.WriteLine("</colgroup>");
        for (var row = 0; row < table.Rows.Count; row++)
        {
            html.Write(row == 0 && table.HeadRows > 0 ? "<thead>\n" : row == table.HeadRows ? "<tbody>\n" : string.Empty);
            html.Write("<tr>");
            foreach (var cell in table.Rows[row])
            {
                WriteCell(cell, isColumnHead: row < table.HeadRows, html);
            }

            html.WriteLine("</tr>");
            html.Write(row == table.HeadRows - 1 ? "</thead>\n" : string.Empty);
        }

        html.WriteLine("</tbody>");
        html.WriteLine("</table>");
    }

    private static void WriteCell(WrittenCell cell, bool isColumnHead, StreamWriter html)
    {
        var tag = cell.IsHead ? "th" : "td";
        html.Write($"<{tag}{Span("colspan", cell.Columns)}{Span("rowspan", cell.Rows)}");
        html.Write(cell.IsHead ? isColumnHead ? " scope=\"col\"" : " scope=\"row\"" : string.Empty);
        html.Write($"{(cell.IsProse ? " class=\"prose\"" : string.Empty)}>{Marked(cell.Text)}</{tag}>");
    }

    private static string Span(string name, int count) => count > 1 ? $" {name}=\"{count.ToString(CultureInfo.InvariantCulture)}\"" : string.Empty;

    /// <summary>What is still to be done stands out.</summary>
    private static string Marked(string text) => string.Concat(FillIn.Pieces(text).Select(piece => piece.IsMark ? $"<mark>{Escape(piece.Text)}</mark>" : Escape(piece.Text)))
        .Replace("\n", "<br>", StringComparison.Ordinal);

    private static string Escape(string text) => Printable.Of(text)
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal)
        .Replace("\"", "&quot;", StringComparison.Ordinal);

    private static string Anchor(int number) => $"h{number.ToString(CultureInfo.InvariantCulture)}";

    private static (string Tag, string Look) TagOf(TextRole role) => role switch
    {
        TextRole.Title => ("h1", string.Empty),
        TextRole.Field => ("p", "field"),
        TextRole.Chapter => ("h2", string.Empty),
        TextRole.Section => ("h3", string.Empty),
        TextRole.Item => ("h4", string.Empty),
        TextRole.Prose => ("p", "text"),
        TextRole.AnnexMark => ("h2", "annex"),
        TextRole.TableTitle => ("p", "table-title"),
        TextRole.Aside => ("p", "aside"),
        TextRole.Note => ("p", "note"),
    };
}
