using DocumentFormat.OpenXml.Drawing;
using DocumentFormat.OpenXml.Drawing.Wordprocessing;
using DocumentFormat.OpenXml.Packaging;
using Duheng.Documents.Templates;
using Duheng.Documents.Writing;
using Duheng.Tests.Copies;
using Duheng.Tests.Templates;

namespace Duheng.Tests.Writing;

/// <summary>What holds for every template in every kind of file.</summary>
public sealed class ManuscriptWriterTests
{
    public static TheoryData<string, string> All => [.. from one in TemplateCatalog.All from writer in ManuscriptWriters.All select (one.Card.Id, writer.Extension)];

    private static readonly byte[] OnePixel = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABAQAAAAA3bvkkAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==");

    public static TheoryData<string> Templates => [.. TemplateCatalog.All.Select(one => one.Card.Id)];

    [Theory]
    [MemberData(nameof(All))]
    public void The_same_data_makes_the_same_bytes(string template, string extension)
    {
        var report = WrittenReports.Some(seed: 3, count: 1).Single();

        Assert.Equal(
            WrittenReports.File(WrittenReports.Manuscript(template, report), extension),
            WrittenReports.File(WrittenReports.Manuscript(template, report), extension));
    }

    [Theory]
    [MemberData(nameof(Templates))]
    public void Word_finds_nothing_wrong_with_it(string template)
    {
        foreach (var report in WrittenReports.Some(seed: 9, count: 5))
        {
            WordRules.AreKept(WrittenReports.File(WrittenReports.Manuscript(template, report), "docx"));
        }
    }

    [Theory]
    [MemberData(nameof(Templates))]
    public void Excel_finds_nothing_wrong_with_it(string template)
    {
        foreach (var report in WrittenReports.Some(seed: 10, count: 5))
        {
            ExcelRules.AreKept(WrittenReports.File(WrittenReports.Manuscript(template, report), "xlsx"));
        }
    }

    [Fact]
    public void A_picture_is_a_part_of_the_word_file_and_stands_in_the_page()
    {
        var (first, second) = (new PicturePiece(OnePixel, 26, "“A”的二维码"), new PicturePiece(OnePixel, 40, "第二张"));
        var manuscript = new Manuscript("标题", [new PageRun([new TextPiece(TextRole.Prose, "前"), first, second, new TextPiece(TextRole.Note, "后")]) { Name = "正文" }]);

        var file = WrittenReports.File(manuscript, "docx");
        var page = System.Text.Encoding.UTF8.GetString(WrittenReports.File(manuscript, "html"));

        WordRules.AreKept(file);
        ExcelRules.AreKept(WrittenReports.File(manuscript, "xlsx"));
        Assert.Equal(file, WrittenReports.File(manuscript, "docx"));
        Assert.Contains("alt=\"“A”的二维码\"", page, StringComparison.Ordinal);
        Assert.Contains($"data:image/png;base64,{Convert.ToBase64String(OnePixel)}", page, StringComparison.Ordinal);
        using var document = WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);
        var main = document.MainDocumentPart!; // every Word file has one
        var shown = main.Document!.Descendants<Blip>().Select(blip => main.GetPartById(blip.Embed!.Value!)).ToList(); // likewise
        Assert.Equal(2, shown.Distinct().Count());
        Assert.All(shown, part => Assert.Equal("image/png", part.ContentType));
        Assert.Equal([936_000L, 1_440_000L], main.Document.Descendants<Inline>().Select(inline => inline.Extent!.Cx!.Value)); // written above
    }

    [Fact]
    public void Letters_are_those_of_the_mainland()
    {
        var file = WrittenReports.File(WrittenReports.Manuscript("shanxi-2021", WrittenReports.Some(seed: 4, count: 1).Single()), "docx");

        Assert.Contains("w:eastAsia=\"zh-CN\"", System.Text.Encoding.UTF8.GetString(WrittenReports.Unpacked(file)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_letter_that_xml_does_not_know_is_left_out_and_a_rare_one_stays()
    {
        var manuscript = new Manuscript("标题", [new PageRun([new TextPiece(TextRole.Prose, "前\u0001后𠮷<&>\n第二行")]) { Name = "正文" }]);

        foreach (var writer in ManuscriptWriters.All)
        {
            var text = System.Text.Encoding.UTF8.GetString(WrittenReports.Unpacked(WrittenReports.File(manuscript, writer.Extension)));
            Assert.Contains("𠮷", text, StringComparison.Ordinal);
            Assert.DoesNotContain("\u0001", text, StringComparison.Ordinal);
            Assert.Contains("&lt;&amp;&gt;", text, StringComparison.Ordinal);
        }
    }
}
