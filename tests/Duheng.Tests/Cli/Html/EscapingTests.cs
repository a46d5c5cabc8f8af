using Duheng.Application.Output.Html;

namespace Duheng.Tests.Cli.Html;

/// <summary>Text of documents never becomes markup.</summary>
public sealed class EscapingTests
{
    [Theory]
    [InlineData("<script>", "&lt;script&gt;")]
    [InlineData("\" onload='x' &amp;", "&quot; onload=&#39;x&#39; &amp;amp;")]
    [InlineData("满分\u202E分满", "满分‹U+202E›分满")]
    [InlineData("甲\u0001乙\uFFFF", "甲\uFFFD乙\uFFFD")]
    [InlineData("≥95%，“无”", "≥95%，“无”")]
    public void A_hole_is_escaped_and_what_we_wrote_is_not(string text, string expected)
    {
        using var writer = new StringWriter();

        new Markup(writer).Write($"<td title=\"{text}\">{text}</td>");

        Assert.Equal($"<td title=\"{expected}\">{expected}</td>", writer.ToString());
    }
}
