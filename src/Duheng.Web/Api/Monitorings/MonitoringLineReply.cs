namespace Duheng.Web.Api.Monitorings;

/// <summary>An indicator with what is said about it.</summary>
/// <param name="Likelihood">certain, possible, impossible; empty while nobody has said.</param>
/// <param name="Cause">funds, system, people, hardware, other; or empty.</param>
internal sealed record MonitoringLineReply(int Row, string Name, string Target, string ToDate, string Forecast, string Likelihood, string Cause, string Remark, string? Lamp);
