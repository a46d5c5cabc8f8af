using Duheng.Application.Checking;
using Duheng.Application.Json;

namespace Duheng.Application.Output.Html;

/// <summary>One document: what it is, the conclusions, the document as printed, its findings.</summary>
internal sealed class DocumentHtml(Markup markup, Language language)
{
    public Func<CheckedDocument, EmbeddedFile?>? CopyOf { get; init; }

    public void Write(int number, CheckedDocument document)
    {
        var findings = NumberedFinding.All(number, document.Reports);
        markup.Write($"<section class=\"doc\" id=\"d{number}\" tabindex=\"-1\" aria-label=\"{document.Source.Name}\">\n");
        Title(number, document);
        foreach (var report in document.Reports)
        {
            new StripHtml(markup, language).Write(report);
        }

        if (document.Paper is { } paper && document.Reports.Count > 0)
        {
            var marks = new Marks(paper, findings);
            markup.Raw("<div class=\"cols\">\n");
            new OutlineHtml(markup, language, number).Write(paper, marks, findings);
            markup.Raw("<div class=\"desk\">\n");
            if (marks.Whole.Count > 0)
            {
                markup.Write($"<p class=\"whole\">{language.Pick("针对全文：", "On the document as a whole: ")}{Seal.Margin(marks.Whole, language)}</p>\n");
            }

            new PaperHtml(markup, language, number).Write(paper, marks);
            markup.Raw("</div>\n");
            new FindingListHtml(markup, language, marks).Write(findings);
            markup.Raw("</div>\n");
        }

        markup.Raw("</section>\n");
    }

    private void Title(int number, CheckedDocument document)
    {
        var (state, word) = document.Status switch
        {
            DocumentStatus.Read => ("ok", language.Pick("已读全文", "read in full")),
            DocumentStatus.Partial => ("part", language.Pick("只读出一部分", "read in part")),
            DocumentStatus.Unreadable => ("no", language.Pick("读不了", "unreadable")),
        };
        markup.Write($"<div class=\"title\"><div><h2 class=\"name\"><span lang=\"zh-CN\">{document.Source.Name}</span> <span class=\"st st-{new Raw(state)}\">{word}</span></h2>\n");
        if (document.Problem is { } problem)
        {
            markup.Write($"<p class=\"problem\">{language.Pick(problem)}</p>\n");
        }

        foreach (var report in document.Reports)
        {
            Context(report);
        }

        markup.Write($"</div><div class=\"acts\">{Copy(document)}<button type=\"button\" class=\"btn js-only\" data-do=\"prev\">{language.Pick("上一份", "previous")}</button><button type=\"button\" class=\"btn js-only\" data-do=\"next\">{language.Pick("下一份", "next")}</button></div></div>\n");
    }

    private Raw Copy(CheckedDocument document) => CopyOf?.Invoke(document) switch
    {
        null => Raw.None,
        { Content: null } file => Markup.Fragment(one => one.Write($"<span class=\"s\">{language.Pick(file.Label)}</span>")),
        { Content: { } content } file => Markup.Fragment(one => one.Write($"<a class=\"btn\" download=\"{file.Name}\" href=\"data:{file.MediaType};base64,{Convert.ToBase64String(content)}\">{language.Pick(file.Label)}</a>")),
    };

    private void Context(CheckedReport report)
    {
        var about = new[]
        {
            report.Report.Project?.Text is { Length: > 0 } project ? project : language.Pick("未写项目名称", "no project name"),
            report.Report.Unit?.Text,
            report.Report.Year is { } year ? language.Pick($"{Terms.Count(year.Year)}年度", Terms.Count(year.Year)) : language.Pick("未写年度", "no year"),
            report.Report.Layout is { } layout ? language.Pick($"版式 {layout}", $"layout {layout}") : null,
            report.Sheet is null ? null : language.Pick($"方案 {report.Scheme.Scheme.Id}（{report.Scheme.Because.Zh}）", $"scheme {report.Scheme.Scheme.Id} ({report.Scheme.Because.En})"),
            report.InBaseline > 0 ? language.Pick($"另有 {Terms.Count(report.InBaseline)} 个在基线中", $"{Terms.Count(report.InBaseline)} more in the baseline") : null,
        };
        markup.Raw("<p class=\"s about\">");
        foreach (var text in about.Where(text => !string.IsNullOrWhiteSpace(text)))
        {
            markup.Write($"<span>{text}</span>");
        }

        markup.Raw("</p>\n");
        foreach (var waived in report.Waived ?? [])
        {
            markup.Write($"<p class=\"s\">{Terms.Of(waived, language)}</p>\n");
        }
    }
}
