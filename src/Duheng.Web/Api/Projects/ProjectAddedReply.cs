namespace Duheng.Web.Api.Projects;

/// <param name="Id">Of the project's first year: what addresses name.</param>
public sealed record ProjectAddedReply(long Id);
