namespace Duheng.Web.Api.Administration;

/// <summary>A role that is granted.</summary>
/// <param name="Role">unitClerk, unitReviewer, department, …</param>
public sealed record GrantBody(string? Role, long Organisation);
