namespace Duheng.Web.Api.Monitorings;

/// <summary>Why, for a return.</summary>
internal sealed record MonitoringMoveBody(string? Reason);
