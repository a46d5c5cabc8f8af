namespace Duheng.Web.Api.Administration;

/// <summary>A new organisation.</summary>
/// <param name="Kind">treasury, department, unit.</param>
public sealed record OrganisationBody(string? Code, string? Name, string? Kind, long Parent);
