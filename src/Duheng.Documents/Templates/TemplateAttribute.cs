namespace Duheng.Documents.Templates;

/// <summary>What a template is called: written here and nowhere else.</summary>
/// <param name="id">As it is given with --template.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class TemplateAttribute(string id) : Attribute
{
    public string Id { get; } = id;

    public required string Title { get; init; }

    public required string TitleEn { get; init; }

    /// <summary>Whether the form has chapters to write (文字报告), beside its tables.</summary>
    public bool AsksForText { get; init; }
}
