namespace Duheng.Web.Api.Projects;

/// <param name="Ids">Of the years that are carried on.</param>
public sealed record CarryBody(IReadOnlyList<long>? Ids);
