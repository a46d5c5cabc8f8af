namespace Duheng.Web.Api.Administration;

/// <summary>An account with its roles.</summary>
public sealed record PersonDetailReply(PersonReply Person, IReadOnlyList<GrantReply> Grants);
