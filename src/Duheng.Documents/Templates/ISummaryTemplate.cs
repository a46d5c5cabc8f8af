using Duheng.Documents.Writing;

namespace Duheng.Documents.Templates;

/// <summary>A form that many reports make together (汇总). Implementing this with a <see cref="TemplateAttribute"/> is all it takes to be found.</summary>
public interface ISummaryTemplate
{
    /// <summary>The same cases in the same order, the same manuscript.</summary>
    Manuscript Compose(IReadOnlyList<TemplateCase> all);
}
