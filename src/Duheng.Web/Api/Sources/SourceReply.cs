using System.Globalization;
using Duheng.Application.Registers.Sources;
using Duheng.Domain.Lifecycle;
using Duheng.Web.Api.Versions;

namespace Duheng.Web.Api.Sources;

/// <summary>A saved query as it is administered: its password is not among what is told.</summary>
/// <param name="HasPassword">Whether one is kept.</param>
public sealed record SourceReply(
    long Id, long Organisation, string OrganisationName, string Name, string Kind, string Connection, bool HasPassword, string Register, string Profile, string Query, int MostRows, int MostSeconds, long Version) : VersionedReply
{
    internal override string Tag => string.Create(CultureInfo.InvariantCulture, $"{Id}.{Version}");

    internal static SourceReply Of(QuerySource one) => new(
        one.Id, one.OrganisationId, one.Organisation, one.Name, one.Kind.Key(), one.Connection, one.Secret.Length > 0, one.Register, one.Profile, one.Query, one.MostRows, one.MostSeconds, one.Version);
}
