using Duheng.Application.Monitorings;
using Duheng.Domain.Lifecycle;

namespace Duheng.Web.Api.Monitorings;

/// <summary>A project in the list of a period. Money is fen.</summary>
internal sealed record MonitoringItemReply(
    long Project, string Name, string Organisation, string State, string? Lamp, string? MoneyLamp, long AnnualFen, long ExecutedFen, int Reds, int Yellows, int OpenWarnings)
{
    public static MonitoringItemReply Of(MonitoringItem item) => new(
        item.ProjectYearId, item.Project, item.Organisation, (item.State ?? DocumentState.NotStarted).Key(), item.Lamp?.Key(), item.MoneyLamp?.Key(), item.Annual.Fen, item.Executed.Fen, item.Reds,
        item.Yellows, item.OpenWarnings);
}
