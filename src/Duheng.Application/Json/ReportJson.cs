using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Application.Json;

/// <summary>A report as stated: the format of <c>duheng schema</c>.</summary>
public sealed record ReportJson(
    string? Project,
    string? Unit,
    string? Department,
    int? Year,
    string? MoneyUnit,
    FundsJson Funds,
    ExecutionJson? Execution,
    IReadOnlyList<IndicatorJson> Indicators,
    decimal? Total,
    string? Grade)
{
    public static ReportJson From(Report report) => new(
        Printed.Text(report.Project),
        Printed.Text(report.Unit),
        Printed.Text(report.Department),
        report.Year?.Year,
        report.Funds.Unit?.Symbol(),
        FundsJson.From(report.Funds),
        report.Execution is { } execution ? ExecutionJson.From(execution) : null,
        [.. report.Indicators.Select(IndicatorJson.From)],
        report.Total?.Value,
        Printed.Text(report.Grade));
}
