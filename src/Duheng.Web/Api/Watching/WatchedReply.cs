using Duheng.Application.Watching;
using Duheng.Domain.Lifecycle;

namespace Duheng.Web.Api.Watching;

/// <summary>A point with what came of watching it.</summary>
/// <param name="Standing">up, down, silent, notYet, paused.</param>
public sealed record WatchedReply(
    long Id, string Organisation, string Name, string System, string Kind, string Standing, bool InWindow, DateTimeOffset? FirstAt, DateTimeOffset? LastAt, DateTimeOffset? CertificateUntil,
    OutageReply? LastOutage, AvailabilityReply Month, AvailabilityReply Year)
{
    internal static WatchedReply Of(WatchedPoint one) => new(
        one.Point.Id, one.Point.Organisation, one.Point.Name, one.Point.System, one.Point.Kind.Key(), one.Standing.Key(), one.IsInWindow, one.State.FirstAt, one.State.LastAt, one.State.CertificateUntil,
        one.LastOutage is { } outage ? OutageReply.Of(outage) : null, AvailabilityReply.Of(one.Month), AvailabilityReply.Of(one.Year));
}
