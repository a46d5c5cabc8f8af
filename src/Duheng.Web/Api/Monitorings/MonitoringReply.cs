using System.Globalization;
using Duheng.Application.Monitorings;
using Duheng.Domain.Lifecycle;
using Duheng.Web.Api.Versions;

namespace Duheng.Web.Api.Monitorings;

/// <summary>A project in one period. Money is fen.</summary>
/// <param name="State">notStarted before anybody has begun.</param>
/// <param name="Version">Counts the saves; 0 before anybody has begun.</param>
internal sealed record MonitoringReply(
    long Project, int Month, DateOnly DueOn, string State, string? Lamp, string? MoneyLamp, long AnnualFen, long? ExecutedFen, long? ForecastFen, string Remark, long Version,
    IReadOnlyList<MonitoringLineReply> Lines, IReadOnlyList<WarningReply> Warnings) : VersionedReply
{
    internal override string Tag => string.Create(CultureInfo.InvariantCulture, $"{Month}.{Version}");

    public static MonitoringReply Of(Monitored monitored) => new(
        monitored.Year.Id, monitored.Period.LastMonth, monitored.Period.DueOn, (monitored.Row?.State ?? DocumentState.NotStarted).Key(), monitored.Row?.Lamp?.Key(), monitored.Row?.MoneyLamp?.Key(),
        (monitored.Row?.Annual ?? monitored.Year.Annual).Fen, monitored.Row?.Executed.Fen, monitored.Row?.ForecastFen, monitored.Row?.Remark ?? string.Empty, monitored.Row?.Version ?? 0,
        [.. monitored.Indicators.Select(one => new MonitoringLineReply(
            one.Indicator.Position, one.Indicator.Name, one.Indicator.Printed, one.Line.ToDate, one.Line.Forecast, one.Line.Likelihood, one.Line.Cause, one.Line.Remark, one.Line.Lamp?.Key()))],
        [.. monitored.Warnings.Select(WarningReply.Of)]);
}
