using System.Globalization;
using System.Reflection;

namespace Duheng.Web.Parts;

/// <summary>Puts a page among the tabs of a project. On the page itself, so that a new page edits no list.</summary>
/// <param name="address">What stands behind /projects/17: empty for the record itself, /funds.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ProjectTabAttribute(string title, int order, string address) : Attribute
{
    public static IReadOnlyList<ProjectTabAttribute> All { get; } =
        [.. typeof(ProjectTabAttribute).Assembly.GetTypes().Select(type => type.GetCustomAttribute<ProjectTabAttribute>()).OfType<ProjectTabAttribute>().OrderBy(tab => tab.Order)];

    public string Title { get; } = title;

    public int Order { get; } = order;

    public string Address { get; } = address;

    public string Of(long projectYearId) => string.Create(CultureInfo.InvariantCulture, $"/projects/{projectYearId}{Address}");
}
