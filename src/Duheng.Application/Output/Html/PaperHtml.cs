using Duheng.Application.Json;
using Duheng.Documents.Papers;

namespace Duheng.Application.Output.Html;

/// <summary>The document as printed, with findings marked in it.</summary>
internal sealed class PaperHtml(Markup markup, Language language, int document)
{
    private const int WideGrid = 8;
    private const int VeryWideGrid = 12;
    private const int ShortText = 14;

    public void Write(Paper paper, Marks marks)
    {
        var titles = Headings.TitlesOf(paper);
        markup.Write($"<article class=\"paper\" lang=\"zh-CN\" aria-label=\"{language.Pick("原文", "the document")}\"><div class=\"gut\"></div>\n");
        foreach (var block in paper.Blocks)
        {
            if (block is Grid grid)
            {
                Write(grid, marks);
            }
            else
            {
                Write((TextBlock)block, titles.Contains(block), marks);
            }
        }

        markup.Raw("</article>\n");
    }

    private void Write(TextBlock paragraph, bool isTitle, Marks marks)
    {
        var sentences = marks.In(paragraph);
        var kind = isTitle ? " class=\"t\"" : Headings.LevelOf(paragraph.Text) switch { 1 => " class=\"h1\"", 2 => " class=\"h2\"", _ => string.Empty };
        markup.Write($"<p id=\"{Marks.ParagraphId(document, paragraph.Number)}\"{new Raw(kind)}>{Seal.Margin(sentences.Select(one => one.Mark), language)}");
        foreach (var (text, found) in MarkedText.Cut(paragraph.Text, sentences))
        {
            if (found.Count == 0)
            {
                markup.Write($"{text}");
            }
            else
            {
                markup.Write($"<mark{Mark.Attributes(found)}>{text}</mark>");
            }
        }

        markup.Raw("</p>\n");
    }

    private void Write(Grid grid, Marks marks)
    {
        var frame = marks.Frame(grid);
        var width = frame.Width >= VeryWideGrid ? "g12" : frame.Width >= WideGrid ? "g8" : "g";
        markup.Write($"<div class=\"grid {width}\" tabindex=\"0\" role=\"region\" aria-label=\"{language.Pick("表", "table")} {grid.Number}\"><table>\n");
        foreach (var row in frame.Rows)
        {
            markup.Raw("<tr>");
            var main = row.SelectMany(marks.At).ToList();
            for (var index = 0; index < row.Count; index++)
            {
                Write(grid, row[index], marks, index == row.Count - 1 ? Seal.Margin(main, language) : Raw.None);
            }

            markup.Raw("</tr>\n");
        }

        markup.Raw("</table></div>\n");
    }

    private void Write(Grid grid, FrameCell cell, Marks marks, Raw seals)
    {
        var spans = (cell.Span > 1 ? FormattableString.Invariant($" colspan=\"{cell.Span}\"") : string.Empty)
            + (cell.RowSpan > 1 ? FormattableString.Invariant($" rowspan=\"{cell.RowSpan}\"") : string.Empty);
        if (cell.IsGap)
        {
            markup.Write($"<td{new Raw(spans)} class=\"gap\">{seals}</td>");
            return;
        }

        var found = marks.At(cell);
        var alignment = cell.Text.Length > ShortText ? "l" : string.Empty;
        markup.Write($"<td{new Raw(found.Count > 0 ? $" id=\"{Marks.CellId(document, grid.Number, cell)}\"" : string.Empty)}{new Raw(spans)}{Mark.Attributes(found, alignment)}>{cell.Text}{seals}</td>");
    }
}
