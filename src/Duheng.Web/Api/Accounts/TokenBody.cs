namespace Duheng.Web.Api.Accounts;

/// <summary>A new token.</summary>
public sealed record TokenBody(string? Name, bool MayWrite, DateOnly? ExpiresOn);
