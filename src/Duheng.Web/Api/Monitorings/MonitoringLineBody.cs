namespace Duheng.Web.Api.Monitorings;

/// <summary>One row to be saved.</summary>
internal sealed record MonitoringLineBody(int Row, string? ToDate, string? Forecast, string? Likelihood, string? Cause, string? Remark);
