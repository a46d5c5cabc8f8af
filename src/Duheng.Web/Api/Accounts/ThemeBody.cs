namespace Duheng.Web.Api.Accounts;

/// <summary>How pages look.</summary>
public sealed record ThemeBody(string? Theme);
