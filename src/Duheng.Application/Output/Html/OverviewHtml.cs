using Duheng.Application.Json;
using Duheng.Domain.Auditing;
using Duheng.Domain.Quantities;

namespace Duheng.Application.Output.Html;

/// <summary>Many documents at a glance, the worst first; every row leads to its document.</summary>
internal sealed class OverviewHtml(Markup markup, Language language)
{
    public void Write(IReadOnlyList<OverviewRow> rows, RunEnd end, SkippedFiles skipped)
    {
        markup.Write($"<section class=\"overview\" id=\"overview\" tabindex=\"-1\" aria-label=\"{language.Pick("总览", "overview")}\">\n");
        Head(rows, end, skipped);
        markup.Write($"<div class=\"dh-p wide\" tabindex=\"0\" role=\"region\" aria-label=\"{language.Pick("报告一览", "reports")}\"><table class=\"table\"><thead><tr>");
        Column(language.Pick("报告", "report"), string.Empty);
        Column(language.Pick("自报", "stated"), "num");
        Column(language.Pick("等级", "grade"), string.Empty);
        Column(language.Pick("重算", "recomputed"), "num");
        Column(language.Pick("等级", "grade"), string.Empty);
        Column(language.Pick("相差", "gap"), "num");
        foreach (var severity in Terms.Gravest)
        {
            Column(Terms.Of(severity, language), "num");
        }

        markup.Raw("</tr></thead><tbody>\n");
        foreach (var row in Sorted(rows))
        {
            Write(row);
        }

        markup.Raw("</tbody></table></div>\n");
        Together(rows, end);
        markup.Raw("</section>\n");
    }

    private static IEnumerable<OverviewRow> Sorted(IEnumerable<OverviewRow> rows) => rows
        .OrderByDescending(row => row.Problem is not null)
        .ThenByDescending(row => row.Count(Severity.Blocker))
        .ThenByDescending(row => row.Count(Severity.Error))
        .ThenByDescending(row => row.Gap)
        .ThenByDescending(row => row.Count(Severity.Warning))
        .ThenBy(row => row.File, StringComparer.Ordinal);

    private void Head(IReadOnlyList<OverviewRow> rows, RunEnd end, SkippedFiles skipped)
    {
        var documents = rows.Select(row => row.Document).Distinct().Count();
        var unreadable = rows.Count(row => row.Problem is not null);
        var counts = Terms.Gravest.Select(severity => (Severity: severity, Count: rows.Sum(row => row.Count(severity)) + end.Findings.Count(finding => finding.Severity == severity)));
        var moved = rows.Count(row => row.Gap != 0m);
        markup.Write($"<div class=\"title\"><div><h2 class=\"name\">{language.Pick($"体检 {Terms.Count(documents)} 份", $"{Terms.Count(documents)} documents checked")}{Told(moved, unreadable)}</h2><p class=\"s about\">");
        foreach (var (severity, count) in counts)
        {
            markup.Write($"<span>{Seal.Of(severity, language)} {Terms.Of(severity, language)} {count}</span>");
        }

        if (skipped.Count > 0)
        {
            markup.Write($"<span>{skipped.Say(language)}</span>");
        }

        markup.Write($"</p></div><div class=\"acts js-only\"><input type=\"search\" data-docs placeholder=\"{language.Pick("项目、单位、文件  /", "project, unit, file  /")}\" aria-label=\"{language.Pick("在报告中查找", "search the reports")}\"></div></div>\n");
    }

    private string Told(int moved, int unreadable)
    {
        var told = new List<string>();
        if (moved > 0)
        {
            told.Add(language.Pick($"{Terms.Count(moved)} 份重算与自报不一致", $"recomputed differs from stated in {Terms.Count(moved)}"));
        }

        if (unreadable > 0)
        {
            told.Add(language.Pick($"{Terms.Count(unreadable)} 份读不了", $"{Terms.Count(unreadable)} unreadable"));
        }

        return told.Count == 0 ? string.Empty : language.Pick("：", ": ") + string.Join(language.Pick("，", ", "), told);
    }

    private void Column(string name, string kind) => markup.Write($"<th scope=\"col\" class=\"{new Raw(kind)}\"><button type=\"button\" data-sort>{name}</button></th>");

    private void Write(OverviewRow row)
    {
        var name = string.IsNullOrWhiteSpace(row.Project) ? row.File : row.Project;
        markup.Write($"<tr><th scope=\"row\"><a href=\"#d{row.Document}\" lang=\"zh-CN\">{name}</a><div class=\"s\" lang=\"zh-CN\">{(string.IsNullOrWhiteSpace(row.Unit) ? string.Empty : row.Unit + " · ")}{row.File}</div></th>");
        if (row.Problem is { } problem)
        {
            markup.Write($"<td colspan=\"9\" class=\"problem\">{language.Pick("读不了：", "unreadable: ")}{language.Pick(problem)}</td></tr>\n");
            return;
        }

        var recomputed = row.Low is not { } low || row.High is not { } high ? "—" : low == high ? Terms.Score(low) : $"{Terms.Score(low)}–{Terms.Score(high)}";
        var gap = row.Gap == 0m ? "—" : Terms.Score(row.Gap);
        markup.Write($"<td class=\"num\" data-v=\"{Value(row.Stated)}\">{(row.Stated is { } stated ? Terms.Score(stated) : "—")}</td><td>{row.StatedGrade ?? "—"}</td>");
        markup.Write($"<td class=\"num re\" data-v=\"{Value(row.Low)}\">{recomputed}</td><td>{row.Grades ?? "—"}</td><td class=\"num\" data-v=\"{Value(row.Gap)}\">{gap}</td>");
        foreach (var severity in Terms.Gravest)
        {
            var count = row.Count(severity);
            markup.Write($"<td class=\"num c-{new Raw(count > 0 ? Seal.Letter(severity) : "0")}\" data-v=\"{count}\">{count}</td>");
        }

        markup.Raw("</tr>\n");
    }

    private static string Value(decimal? value) => Figures.Plain(value ?? -1m);

    private void Together(IReadOnlyList<OverviewRow> rows, RunEnd end)
    {
        if (end.Findings.Count + end.Waived.Count == 0)
        {
            return;
        }

        var documents = rows.DistinctBy(row => row.File).ToDictionary(row => row.File, row => row.Document, StringComparer.Ordinal);
        markup.Write($"<div class=\"dh-p\"><header><h2>{language.Pick("合起来看", "Taken together")}</h2></header>\n");
        foreach (var finding in end.Findings)
        {
            markup.Write($"<article class=\"fd\">{Seal.Of(finding.Severity, language)}<div><h3><span>{language.Pick(finding.Rule.Title, finding.Rule.TitleEn)}</span><code>{finding.Rule.Id}</code></h3><p>{language.Pick(finding.Remark.Zh, finding.Remark.En)}</p><div class=\"go\">");
            foreach (var file in finding.Remark.Files.Distinct().Where(documents.ContainsKey))
            {
                markup.Write($"<a href=\"#d{documents[file]}\" lang=\"zh-CN\">{file}</a>");
            }

            markup.Raw("</div></div></article>\n");
        }

        foreach (var waived in end.Waived)
        {
            markup.Write($"<p class=\"s pad\">{Terms.Of(waived, language)}</p>\n");
        }

        markup.Raw("</div>\n");
    }
}
