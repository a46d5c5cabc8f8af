using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing.Rules.Fmt;

[AuditRule("FMT-11", Severity.Info, Basis = "GB/T 9704-2012《党政机关公文格式》5：用纸与版面，以方案、版式或设置文件写明的为准",
    Title = "版式不合", TitleEn = "Paper, margins or fonts are not as asked")]
public sealed class PageOffProfile : IAuditRule
{
    public Abstention? Abstains(AuditCase audit)
    {
        if (audit.AskedPage is not { } asked)
        {
            return Abstention.NotApplicable("方案、版式、设置文件都没有规定纸张、页边距和字体", "neither scheme nor layout nor settings ask for paper, margins and fonts");
        }

        var hasMeasures = asked.AsksMeasures && audit.Report.Pages.Any(section => section.Setup != new PageSetup());
        if (hasMeasures || FontMeasures.AreTold(audit.Report, asked))
        {
            return null;
        }

        return asked.AsksMeasures
            ? Abstention.Lacking("文件里没有页面设置", "the file holds no page setup")
            : Abstention.Lacking("文件里没有写明正文、标题的字体", "the file does not tell the fonts of text and headings");
    }

    public IEnumerable<Remark> Check(AuditCase audit) =>
        audit.AskedPage is { } asked ? Pages(audit, asked).Concat(FontMeasures.Check(audit.Report, asked)) : [];

    private static IEnumerable<Remark> Pages(AuditCase audit, PageProfile asked)
    {
        var off = from section in audit.Report.Pages
                  let measures = Measures(asked, section.Setup).ToList()
                  where measures.Count > 0
                  group section by Said(measures, asked);
        foreach (var alike in off.Select(group => (Said: group.Key, Sections: group.ToList())))
        {
            var (stated, expected, english, expectedEnglish) = alike.Said;
            var numbers = string.Join('、', alike.Sections.Select(section => Figures.Plain(section.Number)));
            var which = alike.Sections.Count == audit.Report.Pages.Count ? ("页面", "The page") : ($"第{numbers}节", $"Section {numbers.Replace("、", ", ", StringComparison.Ordinal)}");
            yield return new Remark(
                alike.Sections[0].Where,
                $"{which.Item1}的{stated}，规定为{expected}。",
                $"{which.Item2} has {english}; asked for are {expectedEnglish}.")
            {
                Stated = stated,
                Expected = expected,
                AlsoAt = [.. alike.Sections.Skip(1).Select(section => section.Where)],
                Key = stated,
            };
        }
    }

    private static (string Stated, string Expected, string StatedEn, string ExpectedEn) Said(List<Measure> measures, PageProfile asked) =>
    (
        string.Join('、', measures.Select(one => $"{one.Zh}{one.Stated}毫米")),
        string.Join('、', measures.Select(one => $"{one.Expected}毫米")) + $"（允许相差{Figures.Plain(asked.Tolerance)}毫米）",
        string.Join(", ", measures.Select(one => $"{one.En} {one.Stated} mm")),
        string.Join(", ", measures.Select(one => $"{one.Expected} mm")) + $" (within {Figures.Plain(asked.Tolerance)} mm)"
    );

    /// <summary>A page that lies across is the upright one turned: its margins turn with it, to either side, so that only its paper is told.</summary>
    private static IEnumerable<Measure> Measures(PageProfile asked, PageSetup page)
    {
        var (width, height) = page.IsLandscape ? (page.Height, page.Width) : (page.Width, page.Height);
        if (IsOff(width, asked.Width, asked.Tolerance) || IsOff(height, asked.Height, asked.Tolerance))
        {
            yield return new Measure("纸张", "paper", Size(width, height), Size(asked.Width, asked.Height));
        }

        if (page.IsLandscape)
        {
            yield break;
        }

        foreach (var (zh, en, stated, expected) in new[]
        {
            ("上边距", "top margin", page.Top, asked.Top), ("下边距", "bottom margin", page.Bottom, asked.Bottom),
            ("左边距", "left margin", page.Left, asked.Left), ("右边距", "right margin", page.Right, asked.Right),
        })
        {
            if (IsOff(stated, expected, asked.Tolerance))
            {
                yield return new Measure(zh, en, Figures.Plain(stated!.Value), Figures.Plain(expected!.Value)); // both are known when they differ
            }
        }
    }

    private static bool IsOff(decimal? stated, decimal? asked, decimal tolerance) => stated is { } one && asked is { } other && Math.Abs(one - other) > tolerance;

    private static string Size(decimal? width, decimal? height) => $"{Figures.Plain(width ?? 0m)}×{Figures.Plain(height ?? 0m)}";

    private sealed record Measure(string Zh, string En, string Stated, string Expected);
}
