using Duheng.Application.Checking;
using Duheng.Domain.Auditing;
using Duheng.Domain.Reports;

namespace Duheng.Application.Output.Html;

/// <summary>A report in the overview; or a document that holds none, with the reason.</summary>
internal sealed record OverviewRow(
    int Document, string File, string? Project, string? Unit, decimal? Stated, string? StatedGrade, decimal? Low, decimal? High, string? Grades, IReadOnlyDictionary<Severity, int> Counts, Wording? Problem)
{
    public static IEnumerable<OverviewRow> Of(int number, CheckedDocument document, Application.Json.Language language) => document.Reports.Count == 0
        ? [new OverviewRow(number, document.Source.Name, null, null, null, null, null, null, null, new Dictionary<Severity, int>(), document.Problem)]
        : document.Reports.Select(report => new OverviewRow(
            number,
            document.Source.Name,
            report.Report.Project?.Text,
            report.Report.Unit?.Text,
            report.StatedTotal,
            report.Report.Grade?.Text,
            report.Sheet?.Low,
            report.Sheet?.High,
            report.Sheet is { } sheet ? sheet.Grade == sheet.GradeHigh ? Terms.Of(sheet.Grade, language) : $"{Terms.Of(sheet.Grade, language)}–{Terms.Of(sheet.GradeHigh, language)}" : null,
            report.Audit.Findings.CountBy(finding => finding.Severity).ToDictionary(),
            null));

    public int Count(Severity severity) => Counts.GetValueOrDefault(severity);

    /// <summary>How far the recomputed score lies from the stated one at most.</summary>
    public decimal Gap => Stated is { } stated && Low is { } low && High is { } high ? Math.Max(Math.Abs(low - stated), Math.Abs(high - stated)) : 0m;
}
