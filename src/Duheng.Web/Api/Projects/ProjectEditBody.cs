using Duheng.Application.Projects;

namespace Duheng.Web.Api.Projects;

/// <summary>What is changed of a project's record. Its code and its unit stay.</summary>
public sealed record ProjectEditBody(string? Name, string? Kind, int FirstYear, int LastYear, string? Manager)
{
    internal ProjectEdit ToEdit(long version) => new((Name ?? string.Empty).Trim(), Kind ?? string.Empty, FirstYear, LastYear, (Manager ?? string.Empty).Trim(), version);
}
