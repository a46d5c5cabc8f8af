using Duheng.Application.Accounts;
using Duheng.Domain.Lifecycle;

namespace Duheng.Web.Api.Administration;

/// <summary>A role on a branch of the tree.</summary>
public sealed record GrantReply(long Id, string Role, long Organisation, string OrganisationName)
{
    internal static GrantReply Of(GrantRow row) => new(row.Id, row.Role.Key(), row.OrganisationId, row.Organisation);
}
