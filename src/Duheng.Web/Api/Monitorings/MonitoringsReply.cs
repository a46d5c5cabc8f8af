namespace Duheng.Web.Api.Monitorings;

/// <summary>One page of a period's list.</summary>
/// <param name="Period">Null while the year has none.</param>
internal sealed record MonitoringsReply(IReadOnlyList<PeriodReply> Periods, PeriodReply? Period, long Total, IReadOnlyList<MonitoringItemReply> Projects);
