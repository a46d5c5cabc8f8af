using Duheng.Documents.Papers;
using static Duheng.Tests.Documents.Office.WordFile;

namespace Duheng.Tests.Documents.Office;

/// <summary>Tables of Word with every oddity that real forms have.</summary>
public sealed class DocxTableTests
{
    [Fact]
    public void Rows_and_cells_deleted_under_tracking_are_gone()
    {
        var grid = Grid(Table(
            Row(Cell("指标") + Cell("得分")),
            Row(Cell("旧指标") + Cell("9"), "<w:del w:author=\"a\"/>"),
            Row(Cell("新指标") + Cell("8", "<w:tcPrChange><w:tcPr><w:gridSpan w:val=\"3\"/></w:tcPr></w:tcPrChange>"), "<w:ins w:author=\"a\"/>")));

        Assert.Equal(["指标", "得分", "新指标", "8"], grid.Rows.SelectMany(row => row.Cells).Select(cell => cell.Text));
        Assert.Equal(2, grid.Rows[1].Width);
    }

    [Fact]
    public void Columns_left_free_at_both_ends_are_blank_cells()
    {
        var row = Grid(Table(Row(Cell("甲") + Cell("乙"), "<w:gridBefore w:val=\"1\"/><w:gridAfter w:val=\"2\"/>"))).Rows[0];

        Assert.Equal([(1, 1, ""), (2, 1, "甲"), (3, 1, "乙"), (4, 2, "")], row.Cells.Select(cell => (cell.Column, cell.Span, cell.Text)));
    }

    [Fact]
    public void Spans_that_cannot_be_are_one_and_old_merges_count()
    {
        var row = Grid(Table(Row(Cell("甲", "<w:gridSpan w:val=\"0\"/>") + Cell("乙", "<w:gridSpan w:val=\"-2\"/>") + Cell("丙", "<w:hMerge w:val=\"restart\"/>") + Cell("", "<w:hMerge/>") + Cell("丁", "<w:gridSpan w:val=\"99999\"/>")))).Rows[0];

        Assert.Equal([(1, 1), (2, 1), (3, 2), (5, 256)], row.Cells.Select(cell => (cell.Column, cell.Span)));
    }

    [Fact]
    public void A_merge_downward_goes_on_only_below_its_head()
    {
        var grid = Grid(Table(
            Row(Cell("孤儿", "<w:vMerge/>") + Cell("甲")),
            Row(Cell("产出指标", "<w:vMerge w:val=\"restart\"/>") + Cell("乙")),
            Row(Cell("被盖住", "<w:vMerge/>") + Cell("丙")),
            Row(Cell("另一格", "<w:gridSpan w:val=\"2\"/>") + Cell("丁")),
            Row(Cell("不相接", "<w:vMerge/>") + Cell("戊"))));

        Assert.Equal(["孤儿", "产出指标", "", "另一格", "不相接"], grid.Rows.Select(row => row.Cells[0].Text));
        Assert.Equal([false, false, true, false, false], grid.Rows.Select(row => row.Cells[0].ContinuesAbove));
    }

    [Fact]
    public void A_table_in_a_cell_is_a_table_of_its_own_in_reading_order()
    {
        var inner = Table(Row(Cell("内一") + Cell("内二")));
        var paper = DocxTextTests.Paper(Of(Table(Row(Cell("外一") + $"<w:tc><w:tcPr/>{P("之前")}{inner}{P("之后")}</w:tc>")) + Table(Row(Cell("尾一") + Cell("尾二")))));

        Assert.Equal(["外一", "内一", "尾一"], paper.Grids.Select(grid => grid.Rows[0].Cells[0].Text));
        Assert.Equal("之前\n之后", paper.Grids.First().Rows[0].Cells[1].Text);
    }

    [Fact]
    public void A_frame_of_one_cell_around_the_report_is_no_table()
    {
        var inner = Table(Row(Cell("指标") + Cell("得分")));
        var paper = DocxTextTests.Paper(Of(Table(Row($"<w:tc>{P("一、概况")}{inner}{P("二、结果")}</w:tc>"))));

        Assert.Equal(["一、概况", "指标", "二、结果"], paper.Blocks.Select(block => block is TextBlock text ? text.Text : ((Grid)block).Rows[0].Cells[0].Text));
        Assert.Equal(1, paper.Grids.Single().Number);
    }

    [Fact]
    public void Controls_around_rows_and_cells_change_nothing()
    {
        var grid = Grid(Table($"<w:sdt><w:sdtContent>{Row($"<w:sdt><w:sdtPr><w:dropDownList><w:listItem w:value=\"优\"/></w:dropDownList></w:sdtPr><w:sdtContent>{Cell("良")}</w:sdtContent></w:sdt>" + Cell("☒是 ☐否"))}</w:sdtContent></w:sdt>"));

        Assert.Equal(["良", "☒是 ☐否"], grid.Rows[0].Cells.Select(cell => cell.Text));
    }

    private static Grid Grid(string body) => DocxTextTests.Paper(Of(body)).Grids.Single();
}
