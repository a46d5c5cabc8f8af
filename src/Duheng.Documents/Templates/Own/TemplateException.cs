using Duheng.Domain.Reports;

namespace Duheng.Documents.Templates.Own;

/// <summary>A template of the user's that cannot be used: one sentence.</summary>
public sealed class TemplateException : Exception
{
    public TemplateException(Wording sentence, Exception? innerException = null)
        : base(sentence.Zh, innerException) =>
        Sentence = sentence;

    public TemplateException()
        : this(new Wording("模板不能用。", "The template cannot be used."))
    {
    }

    public TemplateException(string message)
        : this(new Wording(message, message))
    {
    }

    public TemplateException(string message, Exception innerException)
        : this(new Wording(message, message), innerException)
    {
    }

    public Wording Sentence { get; }
}
