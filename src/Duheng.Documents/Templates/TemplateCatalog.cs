using System.Reflection;

namespace Duheng.Documents.Templates;

/// <summary>Every template in this assembly, by its id.</summary>
public static class TemplateCatalog
{
    public static IReadOnlyList<(TemplateAttribute Card, ITemplate Template)> All { get; } =
    [
        .. typeof(TemplateCatalog).Assembly.GetTypes()
            .Where(type => type.IsAssignableTo(typeof(ITemplate)) && !type.IsInterface)
            .Select(type => (
                type.GetCustomAttribute<TemplateAttribute>() ?? throw new InvalidOperationException($"{type.Name} has no [Template]."),
                (ITemplate)Activator.CreateInstance(type)!)) // null only for Nullable<T>
            .OrderBy(one => one.Item1.Id, StringComparer.Ordinal),
    ];

    public static ITemplate? Find(string id) => All.FirstOrDefault(one => one.Card.Id == id).Template;
}
