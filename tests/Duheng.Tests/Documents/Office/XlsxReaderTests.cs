using Duheng.Documents.Papers;
using Duheng.Documents.Readers;

namespace Duheng.Tests.Documents.Office;

/// <summary>What a workbook prints is what is read: values by their formats, merges as spans, lines as text.</summary>
public sealed class XlsxReaderTests
{
    [Fact]
    public void A_cell_gives_what_it_prints()
    {
        var book = new Workbook();
        var rich = book.Shared("<r><t>面积（m</t></r><r><rPr><vertAlign val=\"superscript\"/></rPr><t>2</t></r><r><t>）</t></r><rPh sb=\"0\" eb=\"2\"><t>miànjī</t></rPh>", isXml: true);
        var noted = book.Shared("<r><t>93.1</t></r><r><rPr><vertAlign val=\"superscript\"/></rPr><t>1</t></r>", isXml: true);
        var rows = $"""
            <row r="3">
              <c r="B3" t="s"><v>{rich}</v></c><c r="C3" t="s"><v>{noted}</v></c><c r="D3" s="{book.Style("0.00%")}"><v>0.93100000000000005</v></c>
              <c r="E3" t="inlineStr"><is><t>甲_x000D_&#10;乙</t></is></c><c r="F3" t="str"><f>A1&amp;"x"</f><v>结果</v></c>
            </row>
            <row r="4">
              <c t="b"><v>1</v></c><c r="B4"><v>9.5</v></c><c t="e"><f>1/0</f><v>#DIV/0!</v></c><c s="{book.Style("yyyy\"年\"m\"月\"d\"日\"")}"><v>45291</v></c><c><f>SUM(A1)</f><v>7</v></c><c t="s"><v>99</v></c>
            </row>
            """;

        var grid = Grid(book.Sheet("自评", rows));

        Assert.Equal((3, 2), (grid.Rows[0].Number, grid.Rows[0].At(2)!.Column));
        Assert.Equal(["面积（m²）", "93.1", "93.10%", "甲\n乙", "结果"], Texts(grid.Rows[0]));
        Assert.Equal(["TRUE", "9.5", "#DIV/0!", "2023年12月31日", "7"], Texts(grid.Rows[1]));
        Assert.Equal("自评", grid.Sheet);
    }

    [Fact]
    public void A_formula_without_a_result_is_told_and_never_zero()
    {
        var paper = Read(new Workbook().Sheet("自评", "<row><c t=\"inlineStr\"><is><t>得分</t></is></c><c><f>SUM(B2:B9)</f></c></row><row><c><v>1</v></c><c><f>A1</f><v></v></c></row>"));

        Assert.Equal(["得分", "#未计算"], Texts(paper.Grids.Single().Rows[0]));
        Assert.Contains("1 个公式没有保存计算结果", Assert.Single(paper.Unread).Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void Merges_are_spans_and_hide_what_lies_under_them()
    {
        var grid = Grid(new Workbook().Sheet(
            "表",
            "<row><c><v>1</v></c><c><v>2</v></c><c><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c><c><v>6</v></c><c><v>7</v></c><c><v>8</v></c></row>",
            ["A1:A2", "B1:C1", "B1:D2", "C2:XFD1048576"]));

        Assert.Equal([(1, 1, "1", false), (2, 2, "2", false), (4, 1, "4", false)], grid.Rows[0].Cells.Select(cell => (cell.Column, cell.Span, cell.Text, cell.ContinuesAbove)));
        Assert.Equal([(1, 1, "", true), (2, 1, "6", false), (3, 2, "7", false)], grid.Rows[1].Cells.Select(cell => (cell.Column, cell.Span, cell.Text, cell.ContinuesAbove)));
    }

    [Fact]
    public void A_merged_range_with_nothing_in_it_beside_a_table_is_no_table()
    {
        var grid = Grid(new Workbook().Sheet("表", "<row><c><v>1</v></c><c><v>2</v></c><c/><c/></row><row><c><v>3</v></c><c><v>4</v></c><c/><c/></row>", ["D1:D2"]));

        Assert.Equal([["1", "2"], ["3", "4"]], grid.Rows.Select(row => row.Cells.Where(cell => !cell.IsBlank).Select(cell => cell.Text)));
    }

    [Fact]
    public void A_form_keeps_its_blank_rows_and_banners_and_gives_its_titles_and_notes_away()
    {
        string[][] rows =
        [
            ["附件3"], ["项目支出绩效自评表"], ["（2023年度）", "", "", ""], ["填报单位：某某县水利局", "", "", "金额单位：万元"],
            ["三级指标", "目标值", "实际完成值", "得分"], ["产出指标（50分）"], ["清淤长度", "12", "12", "10"], ["", "", "", ""], ["效益指标（30分）"], ["受益人口", "300", "310", "10"],
            [], ["注：本表由项目单位填报，一式三份，报主管部门审核。"], ["填表人：王小明", "", "", "联系电话：0000"],
        ];

        var paper = Read(new Workbook().Sheet("表", Rows(rows), ["A6:D6", "A9:D9"]));

        Assert.Equal(["附件3", "项目支出绩效自评表", "（2023年度）", "填报单位：某某县水利局", "金额单位：万元", "注：本表由项目单位填报，一式三份，报主管部门审核。", "填表人：王小明", "联系电话：0000"], paper.Paragraphs.Select(text => text.Text));
        Assert.Equal([5, 6, 7, 8, 9, 10], Assert.Single(paper.Grids).Rows.Select(row => row.Number));
    }

    [Fact]
    public void Forms_below_and_beside_one_another_are_tables_of_their_own()
    {
        string[][] rows =
        [
            ["指标", "得分", "", "资金", "执行数"], ["甲", "10", "", "年初", "5"], ["乙", "9", "", "全年", "6"],
            [], ["指标", "得分"], ["丙", "8"],
        ];

        var grids = Read(new Workbook().Sheet("表", Rows(rows))).Grids.ToList();

        Assert.Equal([(1, 2, 3), (1, 2, 3), (5, 2, 2)], grids.Select(grid => (grid.Rows[0].Number, grid.Rows[0].Cells.Count, grid.Rows.Count)));
        Assert.Equal(4, grids[1].Rows[0].Cells[0].Column);
    }

    [Fact]
    public void Every_visible_sheet_is_read_in_order_and_no_hidden_one()
    {
        var paper = Read(new Workbook().Sheet("甲", Rows([["一", "1"]])).Sheet("下拉", Rows([["优", "良"]]), state: "hidden").Sheet("草稿", Rows([["旧", "0"]]), state: "veryHidden").Sheet("乙", Rows([["二", "2"]])));

        Assert.Equal(["甲", "乙"], paper.Grids.Select(grid => grid.Sheet));
    }

    [Fact]
    public void A_million_formatted_rows_and_a_cell_at_the_far_end_cost_nothing()
    {
        var rows = Rows([["指标", "得分"], ["甲", "9"]]) + string.Concat(Enumerable.Range(3, 200_000).Select(row => $"<row r=\"{Workbook.No(row)}\" s=\"1\" customFormat=\"1\"><c r=\"A{Workbook.No(row)}\" s=\"1\"/></row>")) + "<row r=\"1048576\"><c r=\"A1048576\" t=\"inlineStr\"><is><t>完</t></is></c></row>";
        var before = GC.GetAllocatedBytesForCurrentThread();

        var paper = Read(new Workbook().Sheet("表", rows, ["A5:XFD5", "B6:B1048576"]));

        Assert.Equal(2, paper.Grids.Single().Rows.Count);
        Assert.Equal("完", paper.Paragraphs.Single().Text);
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 150_000_000); // most of it to write the file
    }

    private static Grid Grid(Workbook book) => Read(book).Grids.Single();

    private static Paper Read(Workbook book)
    {
        var reading = DocumentReaders.Read(new MemoryStream(book.ToBytes()), TestContext.Current.CancellationToken);
        Assert.Null(reading.Problem);
        return reading.Paper!; // there is one without a problem
    }

    private static IEnumerable<string> Texts(GridRow row) => row.Cells.Where(cell => !cell.IsBlank).Select(cell => cell.Text);

    private static string Rows(string[][] rows) => string.Concat(rows.Select((row, at) =>
        $"<row r=\"{Workbook.No(at + 1)}\">{string.Concat(row.Select((text, column) => text.Length == 0 ? "" : $"<c r=\"{PaperWorkbook.Name(at + 1, column + 1)}\" t=\"inlineStr\"><is><t>{Workbook.Escape(text)}</t></is></c>"))}</row>"));
}
