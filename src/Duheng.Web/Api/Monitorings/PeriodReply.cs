namespace Duheng.Web.Api.Monitorings;

/// <summary>A period.</summary>
internal sealed record PeriodReply(int Year, int Month, DateOnly DueOn);
