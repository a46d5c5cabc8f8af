using Duheng.Application.Checking;
using Duheng.Application.Json;
using Duheng.Documents.Copies;
using Duheng.Domain.Auditing;
using Duheng.Domain.Reports;

namespace Duheng.Application.Output;

/// <summary>Findings as comments (批注): the rule, what is wrong, as printed → as it should be, the root of it, the basis.</summary>
internal static class FindingComments
{
    private const int MostPlaces = 3;

    public static IReadOnlyList<DocumentComment> Of(CheckedDocument document, Language language) =>
    [
        .. from report in document.Reports
           from finding in report.Audit.Findings
           select new DocumentComment(WhereOf(finding.Remark, report.Report), [.. Lines(finding, report.Audit.Findings, language)]),
    ];

    /// <summary>What has no place stands at the head of its own report, where a file holds several.</summary>
    private static Place WhereOf(Remark remark, Report report) => remark.Where is { Table: null, Paragraph: null }
        ? (report.Narrative.Paragraphs is [var title, ..] ? title.Place : remark.Where)
        : remark.Where;

    private static IEnumerable<string> Lines(Finding finding, IReadOnlyList<Finding> all, Language language)
    {
        var remark = finding.Remark;
        var level = Terms.Of(finding.Severity, language);
        yield return language.Pick($"【{level}】{finding.Rule.Id} {finding.Rule.Title}", $"[{level}] {finding.Rule.Id} {finding.Rule.TitleEn}");
        yield return language.Pick(remark.Zh, remark.En);
        if (Figures(remark, language) is { Length: > 0 } figures)
        {
            yield return figures;
        }

        if (all.FirstOrDefault(one => one.Fingerprint == finding.Cause) is { } root)
        {
            var where = Places.Short(root.Remark.Where, language);
            yield return language.Pick($"由 {root.Rule.Id} {root.Rule.Title}（{where}）引起，先改那一处。", $"Follows from {root.Rule.Id} {root.Rule.TitleEn} ({where}): put that right first.");
        }

        if (remark.AlsoAt.Count > 0)
        {
            var places = remark.AlsoAt.Take(MostPlaces).Select(place => Places.Short(place, language));
            yield return language.Pick($"另见：{string.Join("、", places)}", $"Also at: {string.Join(", ", places)}");
        }

        if (language == Language.Zh)
        {
            yield return $"依据：{finding.Rule.Basis}";
        }
    }

    private static string Figures(Remark remark, Language language)
    {
        var parts = new List<string>();
        if (remark.Stated is not null || remark.Expected is not null)
        {
            var stated = string.IsNullOrWhiteSpace(remark.Stated) ? language.Pick("（空）", "(blank)") : remark.Stated;
            parts.Add(remark.Expected is null ? language.Pick($"原文：{stated}", $"as printed: {stated}") : $"{stated} → {remark.Expected}");
        }

        if (remark.Difference is { } difference && difference != 0m)
        {
            parts.Add(language.Pick($"相差 {Domain.Quantities.Figures.Plain(difference)}", $"off by {Domain.Quantities.Figures.Plain(difference)}"));
        }

        if (remark.PointsAtRisk is { } points)
        {
            parts.Add(language.Pick($"涉及 {Domain.Quantities.Figures.Plain(points)} 分", $"{Domain.Quantities.Figures.Plain(points)} points at risk"));
        }

        return string.Join(language.Pick("，", ", "), parts);
    }
}
