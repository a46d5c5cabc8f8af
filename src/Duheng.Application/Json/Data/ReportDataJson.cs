using System.Text.Json.Serialization;
using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Application.Json.Data;

/// <summary>A report as data (报告数据): all that an official document is written from. The format of <c>duheng schema</c>.</summary>
/// <remarks>The keys of <see cref="ReportJson"/>, and what the narrative, the goals and the attachments need; those may be left out.</remarks>
public sealed record ReportDataJson(
    string? Project,
    string? Unit,
    string? Department,
    int? Year,
    string? MoneyUnit,
    FundsJson Funds,
    ExecutionJson? Execution,
    IReadOnlyList<IndicatorDataJson> Indicators,
    decimal? Total,
    string? Grade)
{
    /// <summary>The layout that the report was recognised as: shanxi-2021.</summary>
    public string? Layout { get; init; }

    public GoalsJson? Goals { get; init; }

    /// <summary>The text, paragraph by paragraph, with its headings.</summary>
    public IReadOnlyList<NarrativeJson>? Narrative { get; init; }

    /// <summary>The blocks of a report whose points are told in sentences; empty elsewhere.</summary>
    public IReadOnlyList<BlockJson>? Blocks { get; init; }

    public IReadOnlyList<AttachmentJson>? Attachments { get; init; }

    /// <summary>Only of a monitoring (绩效运行监控).</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public MonitoringJson? Monitoring { get; init; }

    /// <summary>The reviewer's points for the budget execution, where a form prints them.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public decimal? ExecutionReviewScore { get; init; }

    public static ReportDataJson From(Report report) => new(
        Printed.Text(report.Project),
        Printed.Text(report.Unit),
        Printed.Text(report.Department),
        report.Year?.Year,
        report.Funds.Unit?.Symbol(),
        FundsJson.From(report.Funds),
        report.Execution is { } execution ? ExecutionJson.From(execution) : null,
        [.. report.Indicators.Select(IndicatorDataJson.From)],
        report.Total?.Value,
        Printed.Text(report.Grade))
    {
        Layout = report.Layout,
        Goals = GoalsJson.From(report),
        Narrative = [.. report.Narrative.Paragraphs.Select(NarrativeJson.From)],
        Blocks = [.. report.Blocks.Select(BlockJson.From)],
        Monitoring = MonitoringJson.From(report),
        ExecutionReviewScore = report.Execution?.ReviewScore?.Value,
        Attachments = [.. report.AnnexTitles.Select(annex => new AttachmentJson(annex.Title.Text))],
    };
}
