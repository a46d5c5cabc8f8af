using Duheng.Application.Output;
using Duheng.Cli.Output;

namespace Duheng.Tests.Cli;

/// <summary>Rule pages at a terminal: no marks of Markdown, lines as wide as asked.</summary>
public sealed class MarkdownTextTests
{
    [Fact]
    public void Marks_are_gone_and_examples_are_set_in()
    {
        using var output = new StringWriter { NewLine = "\n" };

        new MarkdownText(output, Palette.Plain, 80).Write("# FIN-04 到位率\n\n**每一列**都应等于[本列](x.md)的\n`实际到位`。\n\n- 甲\n- 乙\n\n| 列 | 值 |\n| --- | --- |\n| 小计 | 80 |\n\n```yaml\nrows: []\n```\n");

        Assert.Equal("FIN-04 到位率\n\n每一列都应等于本列的实际到位。\n\n- 甲\n- 乙\n\n列    值\n小计  80\n\n    rows: []\n", output.ToString());
    }
}
