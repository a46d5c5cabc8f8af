using Duheng.Application.Projects;

namespace Duheng.Web.Api.Projects;

/// <summary>A new project.</summary>
/// <param name="Kind">其他运转类, 特定目标类.</param>
/// <param name="Year">The fiscal year that it is opened in.</param>
public sealed record ProjectBody(string? Code, string? Name, long Organisation, string? Kind, int FirstYear, int LastYear, int Year, string? Manager)
{
    internal NewProject ToProject() =>
        new((Code ?? string.Empty).Trim(), (Name ?? string.Empty).Trim(), Organisation, Kind ?? "其他运转类", FirstYear, LastYear, Year, (Manager ?? string.Empty).Trim());
}
