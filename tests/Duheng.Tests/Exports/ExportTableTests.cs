using System.Text;
using Duheng.Application.Exports;

namespace Duheng.Tests.Exports;

public sealed class ExportTableTests
{
    [Fact]
    public void A_comma_a_quote_and_a_line_end_stay_in_their_cell() => Assert.Equal(
        "\uFEFF单位,说明\r\n甲,\"一，二,\"\"三\"\"\n四\"\r\n",
        Encoding.UTF8.GetString(new ExportTable("表", ["单位", "说明"], [1, 1], [["甲", "一，二,\"三\"\n四"]]).Csv()));

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("-3.27", "-3.27")]
    [InlineData("-见附件", "'-见附件")]
    public void What_a_program_would_take_for_a_formula_stays_a_text(string cell, string written) => Assert.Equal(
        $"\uFEFF项目\r\n{written}\r\n", Encoding.UTF8.GetString(new ExportTable("表", ["项目"], [1], [[cell]]).Csv()));
}
