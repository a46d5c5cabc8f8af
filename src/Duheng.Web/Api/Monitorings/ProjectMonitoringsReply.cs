using Duheng.Application.Monitorings;
using Duheng.Domain.Lifecycle;

namespace Duheng.Web.Api.Monitorings;

/// <summary>All periods of a project's year, and its warnings.</summary>
internal sealed record ProjectMonitoringsReply(long Project, IReadOnlyList<PeriodStateReply> Periods, IReadOnlyList<WarningReply> Warnings)
{
    public static ProjectMonitoringsReply Of(ProjectMonitorings all) => new(
        all.Year.Id,
        [.. all.Periods.Select(period => (Period: period, Row: all.Rows.FirstOrDefault(row => row.LastMonth == period.LastMonth)))
            .Select(one => new PeriodStateReply(one.Period.LastMonth, one.Period.DueOn, (one.Row?.State ?? DocumentState.NotStarted).Key(), one.Row?.Lamp?.Key()))],
        [.. all.Warnings.Select(WarningReply.Of)]);
}
