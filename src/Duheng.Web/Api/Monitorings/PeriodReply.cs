using System.Globalization;
using Duheng.Application.Monitorings;
using Duheng.Web.Api.Versions;

namespace Duheng.Web.Api.Monitorings;

/// <summary>A period.</summary>
/// <param name="DueOn">Null while the period has not been opened.</param>
/// <param name="Version">0 for a period that has not been opened.</param>
internal sealed record PeriodReply(int Year, int Month, DateOnly? DueOn, long Version) : VersionedReply
{
    internal override string Tag => string.Create(CultureInfo.InvariantCulture, $"{Year}.{Month}.{Version}");

    public static PeriodReply Of(MonitoringPeriod period) => new(period.Year, period.LastMonth, period.DueOn, period.Version);
}
