using System.Text;
using Duheng.Documents.Papers;
using Duheng.Documents.Readers;

namespace Duheng.Tests.Documents;

public sealed class TextReaderTests
{
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

    private static Paper Read(string text) => ReadBytes(Encoding.UTF8.GetBytes(text)).Paper!;

    private static Reading ReadBytes(byte[] bytes) => DocumentReaders.Read(new MemoryStream(bytes), TestContext.Current.CancellationToken);
}
