using System.Globalization;
using Duheng.Application.Watching;
using Duheng.Domain.Lifecycle;
using Duheng.Web.Api.Versions;

namespace Duheng.Web.Api.Watching;

/// <summary>A point as it is administered.</summary>
/// <param name="Obstacle">Why no check is made; empty when they are.</param>
public sealed record WatchPointReply(
    long Id, long Organisation, string OrganisationName, string Name, string System, string Kind, string Host, int Port, string Path, bool Encrypted, bool AnyCertificate, int ExpectedStatus,
    string ExpectedText, int EverySeconds, int LimitMs, int FailuresToBegin, int SuccessesToEnd, bool Paused, string Obstacle, long Version) : VersionedReply
{
    internal override string Tag => string.Create(CultureInfo.InvariantCulture, $"{Id}.{Version}");

    internal static WatchPointReply Of(AdministeredPoint one)
    {
        var row = one.Point;
        return new WatchPointReply(
            row.Id, row.OrganisationId, row.Organisation, row.Name, row.System, row.Kind.Key(), row.Host, row.Port, row.Path, row.Encrypted, row.AnyCertificate, row.ExpectedStatus,
            row.ExpectedText, row.EverySeconds, row.LimitMs, row.FailuresToBegin, row.SuccessesToEnd, row.Paused, one.Obstacle, row.Version);
    }
}
