using System.Text;
using Duheng.Documents.Papers;
using Duheng.Documents.Readers;

namespace Duheng.Tests.Documents.Office;

/// <summary>What a browser shows of the article is what is read of a page.</summary>
public sealed class HtmlReaderTests
{
    [Fact]
    public void Cells_lie_where_spans_put_them()
    {
        var grid = Grid("<html><table><tr><th rowspan=2>项目<th colspan='2'>资金<th rowspan=\"99\">备注</tr><tr><td>年初<td>全年<tr><td>合计</td><td>40</td><td>39.75</td></tr></table>");

        Assert.Equal(
            ["1+1项目 2+2资金 4+1备注", "1+1^ 2+1年初 3+1全年 4+1^", "1+1合计 2+140 3+139.75 4+1^"],
            grid.Rows.Select(row => string.Join(' ', row.Cells.Select(cell => $"{Workbook.No(cell.Column)}+{Workbook.No(cell.Span)}{(cell.ContinuesAbove ? "^" : cell.Text)}"))));
    }

    [Theory]
    [InlineData("≥95%", "&ge;95%")]
    [InlineData("≥95%", "&#8805;95&#x25;")]
    [InlineData("甲\n乙", "<p>甲</p><p>乙</p>")]
    [InlineData("甲\n乙", "甲<br>乙")]
    [InlineData("绩效自评", "绩效\r\n      自评")]
    [InlineData("a b", "a\n b")]
    [InlineData("500m²", "500m<sup>2</sup>")]
    [InlineData("93.1", "93.1<sup>1</sup>")]
    [InlineData("3<5", "3<5")]
    [InlineData("可见", "可见<span style='display:none'>不可见</span><!-- 注 --><script>x='</td>'</script>")]
    public void A_cell_reads_as_it_is_shown(string shown, string source) =>
        Assert.Equal(shown, Grid($"<!DOCTYPE html><table><tr><td>{source}</td><td>乙</td></tr><tr><td>1</td><td>2</td></tr></table>").Rows[0].Cells[0].Text);

    [Fact]
    public void What_the_site_puts_around_the_article_is_left_out()
    {
        var paper = Read(Encoding.UTF8.GetBytes(PaperPage.Write(new Paper([new TextBlock(1, "某某中心绩效自评报告"), new Grid(1, [new GridRow(1, [new GridCell(1, 1, "指标"), new GridCell(2, 1, "得分")]), new GridRow(2, [new GridCell(1, 1, "甲"), new GridCell(2, 1, "10")])])]))));

        Assert.Equal(["某某中心绩效自评报告"], paper.Paragraphs.Select(text => text.Text));
        Assert.Equal((1, "指标"), (paper.Grids.Single().Number, paper.Grids.Single().Rows[0].Cells[0].Text));
    }

    [Fact]
    public void A_page_that_calls_everything_header_is_read_all_the_same()
    {
        var paper = Read(Encoding.UTF8.GetBytes("<html><body><div class=header><p>标题</p><table><tr><td>指标</td><td>得分</td></tr></table></body>"));

        Assert.Equal("标题", paper.Paragraphs.Single().Text);
        Assert.Single(paper.Grids);
    }

    [Theory]
    [InlineData("gb2312"), InlineData("utf-8")]
    public void Letters_are_read_in_the_encoding_of_the_bytes(string named)
    {
        var page = $"<html><head><meta charset={named}></head><table><tr><td>绩效</td><td>㎡</td></tr></table>";
        var national = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!; // of every runtime

        Assert.All([Encoding.UTF8.GetBytes(page), national.GetBytes(page), [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(page)]], bytes => Assert.Equal("绩效", Read(bytes).Grids.Single().Rows[0].Cells[0].Text));
    }

    [Fact]
    public void Hostile_pages_end_soon()
    {
        var deep = string.Concat(Enumerable.Repeat("<table><tr><td>", 20_000));
        var wide = "<table>" + string.Concat(Enumerable.Repeat("<tr><td rowspan=99999 colspan=99999>甲", 2_000));
        var open = "<div class=\"" + new string('a', 200_000);

        Assert.All([deep, wide, open, "<html>" + string.Concat(Enumerable.Repeat("<a href='", 50_000))], page => Assert.NotNull(DocumentReaders.Read(new MemoryStream(Encoding.UTF8.GetBytes("<html>" + page)), TestContext.Current.CancellationToken)));
    }

    private static Grid Grid(string page) => Read(Encoding.UTF8.GetBytes(page)).Grids.Single();

    private static Paper Read(byte[] page)
    {
        var reading = DocumentReaders.Read(new MemoryStream(page), TestContext.Current.CancellationToken);
        Assert.Null(reading.Problem);
        return reading.Paper!; // there is one without a problem
    }
}
