using System.Reflection;
using Duheng.Domain.Lifecycle;

namespace Duheng.Web.Pages.Administration;

/// <summary>Puts a page among the tabs of the administration, for whoever has one of some capabilities. On the page itself, so that a new page edits no list.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class AdministrationTabAttribute(string title, int order, string address, params Capability[] needs) : Attribute
{
    public static IReadOnlyList<AdministrationTabAttribute> All { get; } =
        [.. typeof(AdministrationTabAttribute).Assembly.GetTypes().Select(type => type.GetCustomAttribute<AdministrationTabAttribute>()).OfType<AdministrationTabAttribute>().OrderBy(tab => tab.Order)];

    public string Title { get; } = title;

    public int Order { get; } = order;

    public string Address { get; } = address;

    public bool IsFor(Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);

        return needs.Any(actor.Can);
    }
}
