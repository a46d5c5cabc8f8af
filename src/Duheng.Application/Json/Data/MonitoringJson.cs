using Duheng.Domain.Reports;

namespace Duheng.Application.Json.Data;

/// <summary>The money of a monitoring (绩效运行监控): spent so far and expected for the year. The initial budget stands in funds.</summary>
/// <param name="Period">The months it looks at: 1—7月.</param>
public sealed record MonitoringJson(string? Period, FundRowJson? Executed, FundRowJson? ExecutionRate, FundRowJson? Forecast)
{
    /// <summary>Null for any report but a monitoring.</summary>
    public static MonitoringJson? From(Report report) =>
        report.MonitoredPeriod is null && report.Indicators.All(line => line.Monitored is null) && !report.Funds.Lines.Any(line => line.Row is FundRow.ExecutedToDate or FundRow.Forecast)
            ? null
            : new MonitoringJson(
                Printed.Text(report.MonitoredPeriod),
                FundRowJson.From(report.Funds, FundRow.ExecutedToDate),
                FundRowJson.From(report.Funds, FundRow.RateToDate),
                FundRowJson.From(report.Funds, FundRow.Forecast));
}
