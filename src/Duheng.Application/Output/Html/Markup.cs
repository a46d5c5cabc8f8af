using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace Duheng.Application.Output.Html;

/// <summary>Writes HTML: the literal parts of a string as they are, its holes escaped.</summary>
internal sealed class Markup(TextWriter writer)
{
    public TextWriter Writer { get; } = writer;

    public void Write([InterpolatedStringHandlerArgument("")] ref MarkupText text) => Debug.Assert(text.WentTo(Writer), "A string is written while it is put together.");

    public void Raw(string html) => Writer.Write(html);

    /// <summary>A fragment, to be put into a hole of another.</summary>
    public static Raw Fragment(Action<Markup> write)
    {
        using var text = new StringWriter { NewLine = "\n" };
        write(new Markup(text));
        return new Raw(text.ToString());
    }
}
