using Duheng.Application.Organisations;
using Duheng.Domain.Lifecycle;

namespace Duheng.Web.Api.Administration;

/// <summary>A body in the tree of organisations.</summary>
public sealed record OrganisationReply(long Id, string Code, string Name, string Kind, long? Parent, DateOnly? ClosedOn, long Version)
{
    internal static OrganisationReply Of(OrganisationRow row) => new(row.Id, row.Code, row.Name, row.Kind.Key(), row.ParentId, row.ClosedOn, row.Version);
}
