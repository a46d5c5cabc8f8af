using Duheng.Documents.Readers;
using Duheng.Domain.Reports;

namespace Duheng.Tests.Documents.Office;

/// <summary>Where the font of Chinese letters comes from in a Word file, and what only looks as if it did.</summary>
public class FontReadingTests
{
    private const string Defaults = "<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Calibri\" w:eastAsia=\"宋体\"/><w:sz w:val=\"21\"/></w:rPr></w:rPrDefault></w:docDefaults>";

    private const string Styles = Defaults + """
        <w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/><w:rPr><w:sz w:val="24"/></w:rPr></w:style>
        <w:style w:type="paragraph" w:styleId="base"><w:basedOn w:val="a"/><w:rPr><w:rFonts w:eastAsia="仿宋_GB2312"/></w:rPr></w:style>
        <w:style w:type="paragraph" w:styleId="text"><w:basedOn w:val="base"/><w:pPr><w:jc w:val="both"/></w:pPr><w:rPr><w:sz w:val="32"/></w:rPr></w:style>
        <w:style w:type="character" w:styleId="strong"><w:rPr><w:rFonts w:eastAsia="楷体"/><w:b/></w:rPr></w:style>
        <w:style w:type="table" w:styleId="grid"><w:rPr><w:rFonts w:eastAsia="黑体"/><w:sz w:val="10"/></w:rPr></w:style>
        <w:style w:type="paragraph" w:styleId="loop1"><w:basedOn w:val="loop2"/></w:style>
        <w:style w:type="paragraph" w:styleId="loop2"><w:basedOn w:val="loop1"/></w:style>
        """;

    private const string Theme = """
        <a:fontScheme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Office">
          <a:majorFont><a:latin typeface="Calibri Light"/><a:ea typeface="方正小标宋简体"/><a:font script="Hans" typeface="等线 Light"/></a:majorFont>
          <a:minorFont><a:latin typeface="Calibri"/><a:ea typeface=""/><a:font script="Jpan" typeface="游明朝"/><a:font script="Hans" typeface="等线"/></a:minorFont>
        </a:fontScheme>
        """;

    [Fact]
    public void Nearest_setting_counts_run_then_its_style_then_the_paragraphs_style_then_the_defaults()
    {
        var body = Paragraph("项目完成。", "<w:rFonts w:eastAsia=\"黑体\"/><w:sz w:val=\"28\"/>", "text")
            + Paragraph("项目完成。", "<w:rStyle w:val=\"strong\"/>", "text")
            + Paragraph("项目完成。", "", "text")
            + Paragraph("项目完成。", "", null);

        Assert.Equal([("黑体", 14m), ("楷体", 16m), ("仿宋_GB2312", 16m), ("宋体", 12m)], Fonts(body, Styles));
    }

    [Fact]
    public void Font_of_the_theme_is_looked_up_by_the_script_of_the_document()
    {
        const string Usual = "<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme=\"minorHAnsi\" w:eastAsiaTheme=\"minorEastAsia\"/></w:rPr></w:rPrDefault></w:docDefaults>";
        var body = Paragraph("项目完成。", "", null)
            + Paragraph("项目完成。", "<w:rFonts w:eastAsiaTheme=\"majorEastAsia\" w:eastAsia=\"黑体\"/>", null)
            + Paragraph("项目完成。", "<w:rFonts w:eastAsia=\"仿宋\"/>", null);

        Assert.Equal([("等线", null), ("方正小标宋简体", null), ("仿宋", null)], Fonts(body, Usual, Theme, "<w:themeFontLang w:val=\"en-US\" w:eastAsia=\"zh-CN\"/>"));
        Assert.Equal([(null, null), ("方正小标宋简体", null), ("仿宋", null)], Fonts(body, Usual, Theme)); // no language: the program decides
    }

    [Fact]
    public void Font_of_latin_letters_of_the_mark_or_from_before_a_tracked_change_is_none_of_the_text()
    {
        var body = Paragraph("项目完成。", "<w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\" w:cs=\"黑体\"/><w:szCs w:val=\"10\"/>", "text")
            + $"<w:p><w:pPr><w:pStyle w:val=\"text\"/><w:rPr><w:rFonts w:eastAsia=\"黑体\"/><w:sz w:val=\"10\"/></w:rPr></w:pPr>{WordFile.R("项目完成。")}</w:p>"
            + Paragraph("项目完成。", "<w:rPrChange w:id=\"1\"><w:rPr><w:rFonts w:eastAsia=\"黑体\"/></w:rPr></w:rPrChange>", "text");

        Assert.All(Fonts(body, Styles), font => Assert.Equal(("仿宋_GB2312", 16m), font));
    }

    [Fact]
    public void Only_printed_chinese_letters_count()
    {
        var body = $"<w:p><w:pPr><w:pStyle w:val=\"text\"/></w:pPr>{WordFile.R("2023 Report ", "<w:rFonts w:eastAsia=\"黑体\"/>")}{WordFile.R("完成")}"
            + $"{WordFile.R("隐藏的很多字", "<w:rFonts w:eastAsia=\"黑体\"/><w:vanish/>")}<w:del>{WordFile.R("删掉的很多字", "<w:rFonts w:eastAsia=\"黑体\"/>")}</w:del></w:p>";

        Assert.Equal(new PrintedFont("仿宋_GB2312", 16m, 2), Assert.Single(Assert.Single(Read(body, Styles)).Value));
    }

    [Fact]
    public void Broken_paragraph_is_told_line_by_line_and_blank_lines_are_none()
    {
        var body = $"<w:p>{WordFile.R("标题", "<w:sz w:val=\"44\"/>")}<w:r><w:br/></w:r><w:r><w:br/></w:r>{WordFile.R("正文。")}</w:p>";

        Assert.Equal([("宋体", 22m), ("宋体", 12m)], Fonts(body, Styles));
    }

    [Fact]
    public void Styles_that_go_round_end_and_a_damaged_part_tells_nothing()
    {
        Assert.Equal([("宋体", 10.5m)], Fonts(Paragraph("项目完成。", "", "loop1"), Styles));
        Assert.Empty(Read(Paragraph("项目完成。", "", null), "<w:docDefaults>"));
    }

    [Fact]
    public void File_that_says_nothing_of_fonts_tells_none()
    {
        Assert.Equal([(null, null)], Fonts(Paragraph("项目完成。", "", null), styles: null));
        Assert.Empty(FontReading.Of(new MemoryStream("项目完成。"u8.ToArray()), PaperOf("项目完成。"u8.ToArray()), TestContext.Current.CancellationToken));
    }

    private static string Paragraph(string text, string look, string? style) =>
        $"<w:p><w:pPr>{(style is null ? "" : $"<w:pStyle w:val=\"{style}\"/>")}</w:pPr>{WordFile.R(text, look)}</w:p>";

    private static IEnumerable<(string?, decimal?)> Fonts(string body, string? styles, string? theme = null, string? settings = null) =>
        Read(body, styles, theme, settings).OrderBy(one => one.Key).Select(one => Assert.Single(one.Value)).Select(font => (font.Name, font.Size));

    private static IReadOnlyDictionary<int, IReadOnlyList<PrintedFont>> Read(string body, string? styles, string? theme = null, string? settings = null)
    {
        var file = WordFile.Of(body, styles: styles, theme: theme, settings: settings);
        return FontReading.Of(new MemoryStream(file), PaperOf(file), TestContext.Current.CancellationToken);
    }

    private static Duheng.Documents.Papers.Paper PaperOf(byte[] file) =>
        DocumentReaders.Read(new MemoryStream(file), TestContext.Current.CancellationToken).Paper ?? throw new InvalidOperationException("No paper.");
}
