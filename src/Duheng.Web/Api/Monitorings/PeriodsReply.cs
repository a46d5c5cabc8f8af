namespace Duheng.Web.Api.Monitorings;

/// <summary>The periods of a year.</summary>
internal sealed record PeriodsReply(IReadOnlyList<PeriodReply> Periods);
