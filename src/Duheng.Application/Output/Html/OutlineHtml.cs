using Duheng.Application.Json;
using Duheng.Documents.Papers;
using Duheng.Domain.Auditing;

namespace Duheng.Application.Output.Html;

/// <summary>The headings of the document, each with the number and the gravest of the findings below it.</summary>
internal sealed class OutlineHtml(Markup markup, Language language, int document)
{
    private const int Fewest = 3;
    private const int Longest = 16;

    public void Write(Paper paper, Marks marks, IReadOnlyList<NumberedFinding> findings)
    {
        var headings = paper.Blocks
            .Select((block, index) => (Block: block as TextBlock, Position: (index + 1) * 10_000))
            .Where(one => one.Block is { } text && Headings.LevelOf(text.Text) > 0)
            .Select(one => (one.Block!, one.Position)) // not null, by the line above
            .ToList();
        if (headings.Count < Fewest)
        {
            return;
        }

        markup.Write($"<nav class=\"dh-p outline\" aria-label=\"{language.Pick("文档目录", "outline")}\">\n");
        for (var index = 0; index < headings.Count; index++)
        {
            var (text, from) = headings[index];
            var to = index + 1 < headings.Count ? headings[index + 1].Position : int.MaxValue;
            Write(text, [.. findings.Where(one => marks.PositionOf(one) >= from && marks.PositionOf(one) < to)]);
        }

        markup.Raw("</nav>\n");
    }

    private void Write(TextBlock heading, IReadOnlyList<NumberedFinding> below)
    {
        var gravest = below.Count == 0 ? Severity.Info : below.Max(one => one.Severity);
        var seal = gravest >= Severity.Error ? Seal.Of(gravest, language) : Raw.None;
        var count = below.Count == 0 ? Raw.None : Markup.Fragment(one => one.Write($"<b>{below.Count}</b>"));
        var text = heading.Text.Length > Longest ? heading.Text[..Longest] + "…" : heading.Text;
        markup.Write($"<a href=\"#{Marks.ParagraphId(document, heading.Number)}\" class=\"lv{Headings.LevelOf(heading.Text)}\" title=\"{heading.Text}\"><span lang=\"zh-CN\">{text}</span>{seal}{count}</a>\n");
    }
}
