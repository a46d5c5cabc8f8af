using Duheng.Documents.Papers;
using Duheng.Documents.Readers;
using static Duheng.Tests.Documents.Office.WordFile;

namespace Duheng.Tests.Documents.Office;

/// <summary>What Word prints of a paragraph is what is read of it.</summary>
public sealed class DocxTextTests
{
    private const string Box = "<wps:txbx><w:txbxContent><w:p><w:r><w:t>框内文字</w:t></w:r></w:p></w:txbxContent></wps:txbx>";
    private const string OldBox = "<w:pict><v:textbox><w:txbxContent><w:p><w:r><w:t>框内文字</w:t></w:r></w:p></w:txbxContent></v:textbox></w:pict>";

    public static TheoryData<string, string> Paragraphs => new()
    {
        { $"<w:p>{R("执行率")}<w:ins>{R("97.7%")}</w:ins><w:del><w:r><w:delText>100%</w:delText></w:r></w:del><w:moveFrom>{R("旧")}</w:moveFrom><w:moveTo>{R("。")}</w:moveTo></w:p>", "执行率97.7%。" },
        { $"<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>{R("前半句，")}</w:p>{P("后半句。")}", "前半句，后半句。" },
        { $"<w:p><w:pPr><w:pPrChange><w:pPr><w:rPr><w:del/></w:rPr></w:pPr></w:pPrChange></w:pPr>{R("甲")}</w:p>{P("乙")}", "甲|乙" },
        { $"<w:p>{R("甲", "<w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange>")}{R("藏", "<w:vanish/>")}{R("乙", "<w:vanish w:val=\"0\"/>")}</w:p>", "甲乙" },
        { $"<w:p>{R("绿化面积500m")}{R("2", "<w:vertAlign w:val=\"superscript\"/>")}</w:p>", "绿化面积500m²" },
        { $"<w:p>{R("执行率93.1")}{R("1", "<w:vertAlign w:val=\"superscript\"/>")}{R("%，满意度")}{R("[2]", "<w:vertAlign w:val=\"superscript\"/>")}</w:p>", "执行率93.1%，满意度" },
        { "<w:p><w:r><w:sym w:font=\"Symbol\" w:char=\"F0B3\"/><w:t>95%</w:t><w:tab/><w:sym w:font=\"Wingdings 2\" w:char=\"F052\"/><w:sym w:font=\"Wingdings\" w:char=\"F0A8\"/><w:noBreakHyphen/><w:sym w:font=\"宋体\" w:char=\"2264\"/></w:r></w:p>", "≥95%\t☑□-≤" },
        { $"<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> =SUM(ABOVE) </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>{R("84.31")}<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>{R("分")}</w:p>", "84.31分" },
        { $"<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>TOC \\o</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>{R("一、概况……1")}</w:p><w:p>{R("附件1……9")}<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>{P("一、概况")}", "一、概况" },
        { $"<w:p><w:fldSimple w:instr=\"REF x\">{R("甲")}</w:fldSimple><w:hyperlink>{R("乙")}</w:hyperlink><w:smartTag><w:smartTag>{R("丙")}</w:smartTag></w:smartTag><w:commentRangeStart w:id=\"0\"/>{R("丁")}</w:p>", "甲乙丙丁" },
        { "<w:p><w:r><w:ruby><w:rt><w:r><w:t>hengyi</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>衡</w:t></w:r></w:rubyBase></w:ruby></w:r></w:p>", "衡" },
        { "<w:p><m:oMath><m:f><m:num><m:r><m:t>39.75</m:t></m:r></m:num><m:den><m:r><m:t>40</m:t></m:r></m:den></m:f></m:oMath></w:p>", "39.75/40" },
        { $"<w:sdt><w:sdtPr><w:alias w:val=\"单位\"/><w:rPr><w:vanish/></w:rPr></w:sdtPr><w:sdtContent>{P("某某局")}</w:sdtContent></w:sdt>", "某某局" },
        { $"<w:p>{R("单位：")}<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{R("单击此处输入文字。")}</w:sdtContent></w:sdt>{R("（章）")}</w:p>", "单位：（章）" },
        { $"<w:p>{R("前")}<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\">{Box}</mc:Choice><mc:Fallback>{OldBox}</mc:Fallback></mc:AlternateContent></w:r>{R("后")}</w:p>", "框内文字|前后" },
        { $"<w:p><w:r>{OldBox}</w:r></w:p>", "框内文字" },
        { $"<w:p><w:r><mc:AlternateContent><mc:Fallback>{OldBox}</mc:Fallback></mc:AlternateContent></w:r></w:p>", "框内文字" },
    };

    [Theory]
    [MemberData(nameof(Paragraphs))]
    public void A_paragraph_reads_as_it_is_printed(string body, string printed)
    {
        Assert.Equal(printed, Text(Of(body)));
        Assert.Equal(printed, Text(Of(body, ns: Strict)));
    }

    [Fact]
    public void A_note_follows_the_paragraph_that_points_at_it()
    {
        var notes = $"<w:footnote w:type=\"separator\" w:id=\"0\">{P("——")}</w:footnote><w:footnote w:id=\"2\">{P("不含代建费用12万元。")}</w:footnote>";
        var body = $"<w:p>{R("支出388万元")}<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:footnoteReference w:id=\"2\"/></w:r>{R("。")}</w:p>{P("下一段。")}";

        Assert.Equal("支出388万元。|[1] 不含代建费用12万元。|下一段。", Text(Of(body, footnotes: notes)));
    }

    [Fact]
    public void Numbers_that_Word_writes_by_itself_are_read()
    {
        const string Numbering = """
            <w:abstractNum w:abstractNumId="1">
              <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:pStyle w:val="H1"/><w:lvlText w:val="%1、"/></w:lvl>
              <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="（%2）"/></w:lvl>
              <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%3."/></w:lvl>
            </w:abstractNum>
            <w:abstractNum w:abstractNumId="2"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1"/></w:lvl></w:abstractNum>
            <w:abstractNum w:abstractNumId="3"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="·"/></w:lvl></w:abstractNum>
            <w:num w:numId="5"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="6"><w:abstractNumId w:val="2"/></w:num><w:num w:numId="7"><w:abstractNumId w:val="3"/></w:num>
            <w:num w:numId="8"><w:abstractNumId w:val="2"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
            """;
        const string Styles = "<w:style w:type=\"paragraph\" w:styleId=\"H1\"><w:pPr><w:numPr><w:numId w:val=\"5\"/></w:numPr></w:pPr></w:style><w:style w:type=\"paragraph\" w:styleId=\"H1b\"><w:basedOn w:val=\"H1\"/></w:style>";
        static string In(int list, int level) => $"<w:numPr><w:ilvl w:val=\"{Workbook.No(level)}\"/><w:numId w:val=\"{Workbook.No(list)}\"/></w:numPr>";

        var body = P("概况", "<w:pStyle w:val=\"H1\"/>") + P("背景", In(5, 1)) + P("目标", In(5, 1)) + P("总体", In(5, 2)) + P("结果", "<w:pStyle w:val=\"H1b\"/>") + P("得分", In(5, 1))
            + P("不编号", "<w:pStyle w:val=\"H1\"/>" + In(0, 0)) + P("圆点", In(7, 0))
            + Table(Row(Cell("") + Cell("甲")).Replace("<w:pPr></w:pPr>", $"<w:pPr>{In(6, 0)}</w:pPr>", StringComparison.Ordinal)) + P("重来", In(8, 0));
        var paper = Paper(Of(body, numbering: Numbering, styles: Styles));

        Assert.Equal("一、概况|（一）背景|（二）目标|1.总体|二、结果|（一）得分|不编号|圆点|1 重来", string.Join('|', paper.Paragraphs.Select(text => text.Text)));
        Assert.Equal(["1", "2 甲"], paper.Grids.Single().Rows[0].Cells.Select(cell => cell.Text));
    }

    [Fact]
    public void The_document_may_lie_elsewhere_in_its_package() => Assert.Equal("正文", Text(Of(P("正文"), main: "word/document2.xml")));

    [Fact]
    public void Nesting_without_end_is_refused()
    {
        var deep = Of(string.Concat(Enumerable.Repeat("<w:sdt><w:sdtContent>", 5_000)) + P("深") + string.Concat(Enumerable.Repeat("</w:sdtContent></w:sdt>", 5_000)));

        Assert.Contains("已损坏", DocumentReaders.Read(new MemoryStream(deep), TestContext.Current.CancellationToken).Problem!.Zh, StringComparison.Ordinal);
    }

    internal static Paper Paper(byte[] file)
    {
        var reading = DocumentReaders.Read(new MemoryStream(file), TestContext.Current.CancellationToken);
        Assert.Null(reading.Problem);
        return reading.Paper!; // there is one without a problem
    }

    private static string Text(byte[] file) => string.Join('|', Paper(file).Paragraphs.Select(text => text.Text));
}
