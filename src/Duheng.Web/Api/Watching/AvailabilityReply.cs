using System.ComponentModel;
using Duheng.Domain.Quantities;
using Duheng.Domain.Watching;

namespace Duheng.Web.Api.Watching;

/// <summary>How much of a period a point was up, and what that rests on.</summary>
public sealed record AvailabilityReply(
    [property: Description("百分比，截到三位小数；没有监测时是 null：无依据，不是 100。")] decimal? Percent, long UpSeconds, long DownSeconds, long PlannedSeconds, long UnknownSeconds)
{
    internal static AvailabilityReply Of(Availability found) => new(
        found.Share is { } share ? Rounding.Truncate(share * 100m, 3) : null, Seconds(found.Up), Seconds(found.Down), Seconds(found.Planned), Seconds(found.Unknown));

    private static long Seconds(TimeSpan length) => length.Ticks / TimeSpan.TicksPerSecond;
}
