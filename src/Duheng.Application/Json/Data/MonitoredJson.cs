using Duheng.Domain.Reports;

namespace Duheng.Application.Json.Data;

/// <summary>An indicator in a monitoring: how far it has come, what is expected, and how likely the target is reached (确定能, 有可能, 完全不可能).</summary>
public sealed record MonitoredJson(string? ToDate, string? Forecast, string? Likelihood, string? Remark)
{
    public static MonitoredJson From(MonitoredLine line) => new(Printed.Text(line.ToDate), Printed.Text(line.Forecast), Printed.Text(line.Likelihood), Printed.Text(line.Remark));
}
