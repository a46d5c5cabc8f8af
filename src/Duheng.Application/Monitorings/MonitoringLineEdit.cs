namespace Duheng.Application.Monitorings;

/// <summary>What somebody typed into one row.</summary>
/// <param name="Row">The position of the indicator, from 1.</param>
public sealed record MonitoringLineEdit(int Row, string ToDate, string Forecast, Likelihood? Likelihood, DeviationCause? Cause, string Remark);
