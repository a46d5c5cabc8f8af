namespace Duheng.Web.Api.Projects;

/// <summary>A view to be kept.</summary>
/// <param name="Address">The query of the list, with its question mark; not needed to rename.</param>
public sealed record ViewBody(string? Name, string? Address);
