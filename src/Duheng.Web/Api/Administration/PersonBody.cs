namespace Duheng.Web.Api.Administration;

/// <summary>A new account.</summary>
public sealed record PersonBody(string? Login, string? Name, long Organisation);
