using System.Reflection;

namespace Duheng.Documents.Templates;

/// <summary>Every template in this assembly, by its id.</summary>
public static class TemplateCatalog
{
    /// <summary>Forms of one report.</summary>
    public static IReadOnlyList<(TemplateAttribute Card, ITemplate Template)> All { get; } = Scan<ITemplate>();

    /// <summary>Forms of many reports together.</summary>
    public static IReadOnlyList<(TemplateAttribute Card, ISummaryTemplate Template)> Summaries { get; } = Scan<ISummaryTemplate>();

    /// <summary>The ids of both, in their order.</summary>
    public static IReadOnlyList<string> Ids { get; } = [.. All.Select(one => one.Card.Id).Concat(Summaries.Select(one => one.Card.Id)).Order(StringComparer.Ordinal)];

    public static ITemplate? Find(string id) => All.FirstOrDefault(one => one.Card.Id == id).Template;

    /// <summary>Whether a form has chapters to write; not where there is no such form.</summary>
    public static bool AsksForText(string? id) => All.Any(one => one.Card.Id == id && one.Card.AsksForText);

    public static ISummaryTemplate? FindSummary(string id) => Summaries.FirstOrDefault(one => one.Card.Id == id).Template;

    private static IReadOnlyList<(TemplateAttribute Card, T Template)> Scan<T>()
        where T : class =>
    [
        .. typeof(TemplateCatalog).Assembly.GetTypes()
            .Where(type => type.IsAssignableTo(typeof(T)) && !type.IsInterface)
            .Select(type => (
                type.GetCustomAttribute<TemplateAttribute>() ?? throw new InvalidOperationException($"{type.Name} has no [Template]."),
                (T)Activator.CreateInstance(type)!)) // null only for Nullable<T>
            .OrderBy(one => one.Item1.Id, StringComparer.Ordinal),
    ];
}
