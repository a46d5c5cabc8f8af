using Duheng.Application.Checking;
using Duheng.Application.Json;
using Duheng.Domain.Quantities;
using Duheng.Domain.Scoring;

namespace Duheng.Application.Output.Html;

/// <summary>The conclusions above a document: stated and recomputed, the scale, the differences, what the points rest on.</summary>
internal sealed class StripHtml(Markup markup, Language language)
{
    public void Write(CheckedReport report)
    {
        markup.Write($"<section class=\"strip\" aria-label=\"{language.Pick("结论", "conclusions")}\">\n");
        if (report.Sheet is { } sheet)
        {
            Totals(report, sheet);
            markup.Write($"<div class=\"scale\">{new Beam(sheet, report.StatedTotal, language).Draw()}</div>\n");
            Differences(report, sheet);
        }
        else
        {
            markup.Write($"<div class=\"none\">{language.Pick("没有读到逐项的分值，没有重算。", "No line carries points; nothing was recomputed.")}</div>\n");
        }

        Evidence();
        markup.Raw("</section>\n");
    }

    private void Totals(CheckedReport report, ScoreSheet sheet)
    {
        var stated = report.StatedTotal is { } total ? Terms.Score(total) : language.Pick("未写", "none");
        var score = sheet.HasRange ? language.Pick($"{Terms.Score(sheet.Low)} 至 {Terms.Score(sheet.High)}", $"{Terms.Score(sheet.Low)} to {Terms.Score(sheet.High)}") : Terms.Score(sheet.Low);
        var grade = sheet.Grade == sheet.GradeHigh ? Terms.Of(sheet.Grade, language) : language.Pick($"{Terms.Of(sheet.Grade, language)} 至 {Terms.Of(sheet.GradeHigh, language)}", $"{Terms.Of(sheet.Grade, language)} to {Terms.Of(sheet.GradeHigh, language)}");
        markup.Write($"<div class=\"totals\"><table><tr><th scope=\"row\" class=\"n-s\">{language.Pick("自报", "stated")}</th><td class=\"num\">{stated}</td><td>{report.Report.Grade?.Text}</td></tr>");
        markup.Write($"<tr class=\"re{new Raw(sheet.HasRange ? " range" : string.Empty)}\"><th scope=\"row\" class=\"n-r\">{language.Pick("重算", "recomputed")}</th><td class=\"num\">{score}</td><td><b>{grade}</b></td></tr></table></div>\n");
    }

    private void Differences(CheckedReport report, ScoreSheet sheet)
    {
        var doubted = PointsAtRisk(report);
        markup.Raw("<div class=\"diffs\"><table>");
        Row(language.Pick("得分差", "difference"), Delta(report), language.Pick("重算 − 自报", "recomputed − stated"));
        Row(language.Pick("存疑分", "points in doubt"), Terms.Score(doubted), language.Pick("涉及的分值，不重复计", "each line counted once"));
        Row(language.Pick("等级", "grade"), GradeChange(report, sheet), language.Pick($"方案 {sheet.Scheme.Id}", $"scheme {sheet.Scheme.Id}"));
        markup.Raw("</table></div>\n");
    }

    private void Row(string name, string value, string note) =>
        markup.Write($"<tr><th scope=\"row\">{name}</th><td class=\"num\">{value}</td><td class=\"s\">{note}</td></tr>");

    /// <summary>A line's points count once, however many findings touch it.</summary>
    private static decimal PointsAtRisk(CheckedReport report) => report.Audit.Findings
        .Where(finding => finding.Remark.PointsAtRisk is not null)
        .GroupBy(finding => finding.Remark.Indicator ?? finding.Fingerprint, StringComparer.Ordinal)
        .Sum(group => group.Max(finding => finding.Remark.PointsAtRisk ?? 0m));

    private string Delta(CheckedReport report) => report.Delta is not { } delta
        ? "—"
        : delta.Low == delta.High ? Signed(delta.Low) : language.Pick($"{Signed(delta.Low)} 至 {Signed(delta.High)}", $"{Signed(delta.Low)} to {Signed(delta.High)}");

    private static string Signed(decimal value) => (value > 0m ? "+" : value < 0m ? "−" : string.Empty) + Terms.Score(Math.Abs(value));

    private string GradeChange(CheckedReport report, ScoreSheet sheet)
    {
        if (report.Report.Grade is not { IsBlank: false } grade || report.Scheme.Scheme.GradeNamed(grade.Text) is not { } stated)
        {
            return language.Pick("未写", "none stated");
        }

        return stated == sheet.Grade && stated == sheet.GradeHigh
            ? language.Pick("不变", "unchanged")
            : sheet.Grade == sheet.GradeHigh ? language.Pick($"应为{Terms.Of(sheet.Grade, language)}", $"should be {Terms.Of(sheet.Grade, language)}") : language.Pick("未定", "open");
    }

    private void Evidence()
    {
        var evidence = EvidenceJson.ClaimOnly;
        var (records, documents, claim) = (Figures.Plain(evidence.Records), Figures.Plain(evidence.Documents), Figures.Plain(evidence.Claim));
        var told = language.Pick($"有记录 {records} 分，有文件 {documents} 分，仅陈述 {claim} 分", $"{records} points on records, {documents} on documents, {claim} on claims");
        markup.Write($"<div class=\"evidence\"><div><span>{language.Pick("证据覆盖", "evidence")}</span><b>{Figures.Plain(evidence.Records + evidence.Documents)} / 100 {language.Pick("分", "points")}</b></div>");
        markup.Write($"<svg class=\"ev\" viewBox=\"0 0 100 10\" preserveAspectRatio=\"none\" role=\"img\" aria-label=\"{told}\"><rect class=\"r\" width=\"{records}\" height=\"10\"/><rect class=\"d\" x=\"{records}\" width=\"{documents}\" height=\"10\"/></svg>");
        markup.Write($"<div class=\"s\"><span><i class=\"k r\"></i>{language.Pick("有记录", "records")} {records}</span><span><i class=\"k d\"></i>{language.Pick("有文件", "documents")} {documents}</span><span><i class=\"k\"></i>{language.Pick("仅陈述", "claims")} {claim}</span></div></div>\n");
    }
}
