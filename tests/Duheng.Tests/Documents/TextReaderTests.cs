using System.Text;
using Duheng.Documents.Papers;
using Duheng.Documents.Readers;

namespace Duheng.Tests.Documents;

public sealed class TextReaderTests
{
    [Fact]
    public void A_stroke_that_stands_alone_among_rows_is_no_harm()
    {
        var paper = Read("| 指标 | 得分 |\n| --- | --- |\n|\n| 甲 | 1 |\n|\n");

        Assert.Contains("甲", paper.Grids.SelectMany(grid => grid.Rows).SelectMany(row => row.Cells).Select(cell => cell.Text));
    }

    [Fact]
    public void Tab_led_lines_are_cells_and_a_blank_line_ends_a_row()
    {
        var paper = Read("标题\n\t甲\n\t乙\n\n\t1\n\t\n\n\n正文\n");

        var grid = Assert.Single(paper.Grids);
        Assert.Equal(["甲", "乙", "1", ""], grid.Rows.SelectMany(row => row.Cells).Select(cell => cell.Text));
        Assert.Equal([1, 2], grid.Rows.Select(row => row.Number));
        Assert.Equal(["标题", "正文"], paper.Paragraphs.Select(text => text.Text));
    }

    [Fact]
    public void Text_between_cells_parts_two_tables_and_paragraphs_are_counted_without_blanks()
    {
        var paper = Read("\t甲\n\n一、概况\n\n  \n\t乙\n");

        Assert.Equal([1, 2], paper.Grids.Select(grid => grid.Number));
        Assert.Equal(1, Assert.Single(paper.Paragraphs).Number);
    }

    [Fact]
    public void A_second_paragraph_of_a_cell_stays_in_the_cell()
    {
        var paper = Read("\t序号\n\t原因\n\n\t1\n\t到货推迟\n已补做\n\t下一格\n\n");

        Assert.Equal(["1", "到货推迟\n已补做", "下一格"], paper.Grids.Single().Rows[1].Cells.Select(cell => cell.Text));
    }

    [Fact]
    public void Bookmark_marks_are_taken_out_and_kept_as_names()
    {
        var paper = Read(" [bookmark: _Toc1][bookmark: _Toc2]一、项目概况\n");

        Assert.Equal("一、项目概况", Assert.Single(paper.Paragraphs).Text);
        Assert.Equal(["_Toc1", "_Toc2"], paper.Bookmarks.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_encoding_is_found_by_the_bytes()
    {
        const string text = "一、项目概况\n\t权重\n\t得分\n";
        var gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;
        byte[][] files =
        [
            Encoding.UTF8.GetBytes(text),
            [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)],
            [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(text)],
            [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(text)],
            Encoding.Unicode.GetBytes(text),
            Encoding.BigEndianUnicode.GetBytes(text),
            gb18030.GetBytes(text),
            Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\r\n")),
        ];

        Assert.All(files, file => Assert.Equal(["权重", "得分"], ReadBytes(file).Paper!.Grids.Single().Rows[0].Cells.Select(cell => cell.Text)));
    }

    [Fact]
    public void A_row_cut_short_at_the_end_is_told()
    {
        Assert.True(Read("\t甲\n\t乙\n\t丙\n\t丁\n\n\t1\n\t2").IsCutOff);
        Assert.False(Read("\t甲\n\t乙\n\t丙\n\t丁\n\n\t1\n\t2\n\t3").IsCutOff);
    }

    [Fact]
    public void Control_characters_never_leave_the_file() => Assert.Equal("正[31m文", Assert.Single(Read("正\u001b[31m文").Paragraphs).Text);

    [Fact]
    public void A_letter_cut_in_two_at_the_end_is_told()
    {
        var bytes = Encoding.UTF8.GetBytes("一、项目概况");

        Assert.True(ReadBytes(bytes[..^1]).Paper!.IsCutOff);
        Assert.False(ReadBytes(bytes).Paper!.IsCutOff);
    }

    [Fact]
    public void Bytes_with_zeros_that_are_no_letters_are_no_text() =>
        Assert.Null(ReadBytes([.. Enumerable.Range(0, 400).SelectMany(number => new byte[] { (byte)(number % 251), 0, (byte)(number % 199), 0x0E })]).Paper);

    [Theory]
    [InlineData("指标\t权重\t得分\n巡检\t10\t9\n")]
    [InlineData("\t指标\t权重\t得分\n\t巡检\t10\t9\n")]
    [InlineData("|指标|权重|得分|\n|巡检|10|9|\n")]
    [InlineData("| 指标 | 权重 | 得分 |\n|:--|---:|---|\n| 巡检 | **10** | 9 |\n")]
    [InlineData("指标|权重|得分\n巡检|10|9\n")]
    [InlineData("指标｜权重｜得分\n\n巡检｜10｜9\n")]
    [InlineData("指标|\n权重|\n得分|\n\n巡检|\n10|\n9|\n")]
    [InlineData("┌──┬──┬──┐\n│指标│权重│得分│\n├──┼──┼──┤\n│巡检│10│9│\n└──┴──┴──┘\n")]
    public void Cells_are_parted_by_tabs_or_strokes(string text)
    {
        var grid = Assert.Single(Read(text).Grids);

        Assert.Equal(["指标/权重/得分", "巡检/10/9"], grid.Rows.Select(row => string.Join('/', row.Cells.Select(cell => cell.Text))));
    }

    [Fact]
    public void Runs_of_strokes_are_empty_cells() =>
        Assert.Equal([1, 4, 6], Read("产出指标|||数量||4次\n").Grids.Single().Rows[0].Cells.Where(cell => !cell.IsBlank).Select(cell => cell.Column));

    [Fact]
    public void Each_Markdown_rule_opens_a_table_and_marks_of_Markdown_are_taken_off()
    {
        var paper = Read("# 绿化养护项目绩效自评报告\n|甲|乙|丙|\n|-|-|-|\n|1|2|3|\n|丁|戊|己|\n|---|---|---|\n|4|5<br>6|7|\n**经评价，得分96分。**\n目标≥**人，实际≥**人\n");

        Assert.Equal(["甲", "丁"], paper.Grids.Select(grid => grid.Rows[0].Cells[0].Text));
        Assert.Equal("5\n6", paper.Grids.Last().Rows[1].Cells[1].Text);
        Assert.Equal(["绿化养护项目绩效自评报告", "经评价，得分96分。", "目标≥**人，实际≥**人"], paper.Paragraphs.Select(block => block.Text));
    }

    [Theory]
    [InlineData("1.\t立项依据充分，程序完整。")]
    [InlineData("满意度|见附件")]
    [InlineData("——————")]
    public void What_only_looks_like_cells_makes_no_table_of_prose(string line) =>
        Assert.All(Read($"一、概况\n{line}\n二、资金\n").Grids, grid => Assert.Equal(2, grid.Width));

    [Fact]
    public void A_page_that_ends_inside_a_figure_or_a_row_breaks_neither()
    {
        var paper = Read("\t甲\n\t乙\n\t丙\n\n\t巡检\n\t12\n- 3 -\n\f.85\n\t9\n\n\t抽查\n\n第 4 页 共 9 页\n\n\t10\n\t8\n\n");

        Assert.Equal(["甲/乙/丙", "巡检/12\n.85/9", "抽查/10/8"], paper.Grids.Single().Rows.Select(row => string.Join('/', row.Cells.Select(cell => cell.Text))));
        Assert.Equal(12.85m, Duheng.Domain.Quantities.QuantityReader.ReadFigure(paper.Grids.Single().Rows[1].Cells[1].Text));
    }

    [Fact]
    public void A_cell_of_several_lines_ends_at_its_stroke() =>
        Assert.Equal(["项目", "资金\n（万元）", "得分"], Read("项目|\n资金\n（万元）|\n得分|\n").Grids.Single().Rows[0].Cells.Select(cell => cell.Text));

    [Fact]
    public void Marks_without_width_and_combining_marks_are_taken_out() =>
        Assert.Equal("绩效目标", Assert.Single(Read("绩\u0301效\u200b目\ufeff标\n").Paragraphs).Text);

    private static Paper Read(string text) => ReadBytes(Encoding.UTF8.GetBytes(text)).Paper!;

    private static Reading ReadBytes(byte[] bytes) => DocumentReaders.Read(new MemoryStream(bytes), TestContext.Current.CancellationToken);
}
