using Duheng.Application.Registers;
using Duheng.Domain.Lifecycle;
using Duheng.Web.Api.Versions;

namespace Duheng.Web.Api.Registers;

/// <summary>An entry as programs read it.</summary>
/// <param name="Values">By the key of the column, as printed; blank ones are left out.</param>
/// <param name="SetAside">Why it does not count; empty where it does.</param>
/// <param name="Versions">What it said before, the latest first; null in lists.</param>
public sealed record EntryReply(
    long Id, string Register, long Organisation, string OrganisationName, long? Project, DateOnly Day, IReadOnlyDictionary<string, string> Values, string SetAside, bool IsRemoved, string Source,
    long Version, DateTimeOffset CreatedAt, string? CreatedBy, DateTimeOffset UpdatedAt, IReadOnlyList<EntryVersion>? Versions) : VersionedReply
{
    internal override string Tag => Shown.Id(Version);

    internal static EntryReply Of(RegisterEntry entry) => new(
        entry.Id, entry.Type.Key, entry.OrganisationId, entry.Organisation, entry.ProjectId, entry.Day, EntryText.Print(entry.Values), entry.SetAside, entry.IsRemoved, entry.Source.Key(),
        entry.Version, entry.CreatedAt, entry.CreatedBy, entry.UpdatedAt, Versions: null);

    internal static EntryReply Of(EntryDetail detail) => Of(detail.Entry) with { Versions = detail.Versions };
}
