using Duheng.Application.Administration;

namespace Duheng.Web.Api.Administration;

/// <summary>An account, without anything secret.</summary>
public sealed record PersonReply(
    long Id, string Login, string Name, long Organisation, string OrganisationName, bool MustChangePassword, DateTimeOffset? LockedUntil, DateTimeOffset? SecondFactorSince, DateTimeOffset? ClosedAt)
{
    internal static PersonReply Of(AccountRow row) => new(row.Id, row.Login, row.Name, row.OrganisationId, row.Organisation, row.MustChange, row.LockedUntil, row.TotpSince, row.ClosedAt);
}
