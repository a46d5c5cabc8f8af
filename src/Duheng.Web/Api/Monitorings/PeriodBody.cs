namespace Duheng.Web.Api.Monitorings;

/// <summary>The day on which a period is due.</summary>
internal sealed record PeriodBody(DateOnly? DueOn);
