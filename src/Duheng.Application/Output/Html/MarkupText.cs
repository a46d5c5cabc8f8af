using System.Globalization;
using System.Runtime.CompilerServices;

namespace Duheng.Application.Output.Html;

/// <summary>An interpolated string whose holes are escaped on their way to the writer.</summary>
[InterpolatedStringHandler]
internal readonly ref struct MarkupText
{
    private readonly TextWriter writer;

    /// <summary>Called by the compiler; it knows how long the text will be, which we do not need.</summary>
    public MarkupText(int literalLength, int formattedCount, Markup markup)
    {
        _ = literalLength + formattedCount;
        writer = markup.Writer;
    }

    public void AppendLiteral(string html) => writer.Write(html);

    public void AppendFormatted(string? text) => Escaping.Write(writer, text);

    public void AppendFormatted(Raw fragment) => writer.Write(fragment.Html);

    public void AppendFormatted(int number) => writer.Write(number.ToString(CultureInfo.InvariantCulture));

    /// <summary>All was written on the way, to that writer.</summary>
    public bool WentTo(TextWriter other) => ReferenceEquals(writer, other);
}
