using Duheng.Documents.Writing;

namespace Duheng.Documents.Templates;

/// <summary>A form of one report (模板). Implementing this with a <see cref="TemplateAttribute"/> is all it takes to be found.</summary>
public interface ITemplate
{
    /// <summary>The same case, the same manuscript: no clock, nothing invented.</summary>
    Manuscript Compose(TemplateCase one);
}
