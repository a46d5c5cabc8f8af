using Duheng.Application.Accounts;

namespace Duheng.Application.Administration;

/// <summary>An account with all that is granted to it.</summary>
public sealed record AccountDetail(AccountRow Account, IReadOnlyList<GrantRow> Grants);
