using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Duheng.Documents.Copies;
using Duheng.Documents.Copies.Docx;
using Duheng.Domain.Reports;

namespace Duheng.Tests.Copies;

/// <summary>Comments stand at the sentence or cell they speak of, whatever its runs; nothing but comments is added.</summary>
public sealed partial class DocxCommentsTests
{
    private const string Core = "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" xmlns:dcterms=\"http://purl.org/dc/terms/\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dcterms:modified xsi:type=\"dcterms:W3CDTF\">2024-03-01T08:30:00Z</dcterms:modified></cp:coreProperties>";

    private static readonly XNamespace W = SomeDocx.Word;

    [Theory]
    [InlineData("one run", "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>前一句。预算执行率为97%。后一句。</w:t></w:r></w:p>")]
    [InlineData("over runs", "<w:p><w:r><w:t>前一句。预算</w:t></w:r><w:r><w:rPr><w:i/></w:rPr><w:t>执行率为</w:t></w:r><w:r><w:t>97%。后一句。</w:t></w:r></w:p>")]
    [InlineData("in an insertion", "<w:p><w:r><w:t>前一句。</w:t></w:r><w:ins w:id=\"3\" w:author=\"甲\"><w:r><w:t>预算执行率为97%。后一句。</w:t></w:r></w:ins></w:p>")]
    [InlineData("beside a deletion", "<w:p><w:r><w:t>前一句。预算执行率为</w:t></w:r><w:del w:id=\"3\" w:author=\"甲\"><w:r><w:delText>96%</w:delText></w:r></w:del><w:ins w:id=\"4\" w:author=\"甲\"><w:r><w:t>97%</w:t></w:r></w:ins><w:r><w:t>。后一句。</w:t></w:r></w:p>")]
    [InlineData("in a link", "<w:p><w:r><w:t>前一句。预算</w:t></w:r><w:hyperlink w:anchor=\"x\"><w:r><w:t>执行率为97%。后一句</w:t></w:r></w:hyperlink><w:r><w:t>。</w:t></w:r></w:p>")]
    [InlineData("in a control", "<w:p><w:sdt><w:sdtPr><w:alias w:val=\"a\"/></w:sdtPr><w:sdtContent><w:r><w:t>前一句。预算执行率为97%。后一句。</w:t></w:r></w:sdtContent></w:sdt></w:p>")]
    [InlineData("behind a break", "<w:p><w:r><w:t>前一句。</w:t><w:br/><w:t>预算执行率为97%。</w:t><w:br/><w:t>后一句。</w:t></w:r></w:p>")]
    [InlineData("with entities", "<w:p><w:r><w:t>&lt;前&gt;&#x4E00;句。预算执行率为97&#37;。后一句&amp;。</w:t></w:r></w:p>")]
    [InlineData("with blanks at the cut", "<w:p><w:r><w:t>前一句。 预算执行率为97%。 后一句。</w:t></w:r></w:p>")]
    [InlineData("with > in an attribute", "<w:p><w:bookmarkStart w:id=\"0\" w:name=\"a>b\"/><w:bookmarkEnd w:id=\"0\"/><w:r><w:t>前一句。预算执行率为97%。后一句。</w:t></w:r></w:p>")]
    public void A_comment_spans_its_sentence(string _, string paragraph)
    {
        var copy = Annotate(SomeDocx.Of("<w:p><w:r><w:t>标题</w:t></w:r></w:p>" + paragraph), Sentence(2, "预算执行率为97%。"));

        Assert.Equal("预算执行率为97%。", Commented(copy, 0).Replace(" ", "", StringComparison.Ordinal));
        AssertOnlyCommentsAdded(SomeDocx.Of("<w:p><w:r><w:t>标题</w:t></w:r></w:p>" + paragraph), copy);
    }

    [Fact]
    public void Where_a_run_is_cut_both_parts_keep_its_properties_and_its_blanks()
    {
        var copy = Annotate(SomeDocx.Of("<w:p><w:r w:rsidR=\"00A1\"><w:rPr><w:b/></w:rPr><w:t>甲。 乙。丙。</w:t></w:r></w:p>"), Sentence(1, "乙。"));

        var xml = SomeDocx.Part(copy, "word/document.xml");
        Assert.Equal(3, Regex.Count(xml, "<w:r w:rsidR=\"00A1\"><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">"));
        Assert.Equal("甲。 乙。丙。", SomeDocx.Read(copy).Paragraphs.Single().Text);
    }

    [Fact]
    public void Many_comments_on_one_sentence_and_one_cell_each_have_their_own_range()
    {
        var body = "<w:p><w:r><w:t>甲。乙。</w:t></w:r></w:p><w:tbl><w:tblPr/><w:tblGrid><w:gridCol/><w:gridCol/></w:tblGrid><w:tr><w:tc><w:p/></w:tc><w:tc><w:tcPr/><w:p><w:pPr/></w:p><w:p><w:r><w:t>97%</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p/>";
        var wanted = Enumerable.Range(0, 300).Select(number => (number % 3) switch
        {
            0 => Sentence(1, "乙。"),
            1 => Place.Cell("body", 1, 1, 1, ""),
            _ => Place.Cell("body", 1, 1, 2, "97%"),
        }).ToArray();

        var copy = Annotate(SomeDocx.Of(body), wanted);

        AssertOnlyCommentsAdded(SomeDocx.Of(body), copy);
        Assert.Equal(300, XDocument.Parse(SomeDocx.Part(copy, "word/comments.xml")).Root!.Elements(W + "comment").Count());
        Assert.Equal(["乙。", "", "97%"], Enumerable.Range(0, 3).Select(id => Commented(copy, id)));
    }

    [Fact]
    public void What_has_no_place_and_what_stands_in_a_text_box_find_one()
    {
        const string Box = "<w:r><mc:AlternateContent xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"><mc:Choice xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" Requires=\"wps\"><w:pict><v:shape xmlns:v=\"urn:schemas-microsoft-com:vml\"><v:textbox><w:txbxContent><w:p><w:r><w:t>框里的字。</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></mc:Choice></mc:AlternateContent></w:r>";
        var docx = SomeDocx.Of($"<w:p/><w:p><w:r><w:t>自评报告</w:t></w:r></w:p><w:p>{Box}<w:r><w:t>框外的字。</w:t></w:r></w:p>");
        var boxed = SomeDocx.Read(docx).Paragraphs.Single(block => block.Text.Contains("框里", StringComparison.Ordinal));

        var copy = Annotate(docx, Place.Document, Sentence(boxed.Number, "框里的字。"), Sentence(99, "没有"));

        AssertOnlyCommentsAdded(docx, copy);
        Assert.Equal(["自评报告", "框里的字。", "自评报告"], Enumerable.Range(0, 3).Select(id => Commented(copy, id)));
        Assert.DoesNotContain("commentRange", XDocument.Parse(SomeDocx.Part(copy, "word/document.xml")).Descendants(W + "txbxContent").Single().ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Comments_that_are_there_stay_and_numbers_go_on()
    {
        var old = $"<?xml version=\"1.0\"?><w:comments xmlns:w=\"{SomeDocx.Word}\"><w:comment w:id=\"7\" w:author=\"王\"><w:p><w:r><w:t>旧批注</w:t></w:r></w:p></w:comment></w:comments>";
        var docx = SomeDocx.Pack(
        [
            .. SomeDocx.Parts(SomeDocx.Of("<w:p><w:commentRangeStart w:id=\"7\"/><w:r><w:t>甲。</w:t></w:r><w:commentRangeEnd w:id=\"7\"/><w:r><w:commentReference w:id=\"7\"/></w:r></w:p>"))
                .Select(part => (part.Key, part.Key == "[Content_Types].xml"
                    ? Encoding.UTF8.GetString(part.Value).Replace("</Types>", "<Override PartName=\"/word/remarks.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml\"/></Types>", StringComparison.Ordinal)
                    : Encoding.UTF8.GetString(part.Value))),
            ("word/remarks.xml", old),
            ("word/_rels/document.xml.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId9\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments\" Target=\"remarks.xml\"/></Relationships>"),
        ]);

        var copy = Annotate(docx, Sentence(1, "甲。"));

        Assert.DoesNotContain("word/comments.xml", SomeDocx.Parts(copy).Keys);
        Assert.Equal(["7", "8"], XDocument.Parse(SomeDocx.Part(copy, "word/remarks.xml")).Root!.Elements().Select(comment => comment.Attribute(W + "id")!.Value));
        Assert.Equal(SomeDocx.Parts(docx)["[Content_Types].xml"], SomeDocx.Parts(copy)["[Content_Types].xml"]);
        WordRules.AreKept(copy);
    }

    [Fact]
    public void The_date_is_the_files_own_and_the_same_file_gives_the_same_bytes()
    {
        var dated = SomeDocx.Of("<w:p><w:r><w:t>甲。</w:t></w:r></w:p>", ("docProps/core.xml", Core));

        var copy = Annotate(dated, Sentence(1, "甲。"));

        Assert.Contains("w:date=\"2024-03-01T08:30:00Z\" w:initials=\"DH\"", SomeDocx.Part(copy, "word/comments.xml"), StringComparison.Ordinal);
        Assert.DoesNotContain("w:date", SomeDocx.Part(Annotate(SomeDocx.Of("<w:p/><w:p><w:r><w:t>甲</w:t></w:r></w:p>"), Sentence(1, "甲")), "word/comments.xml"), StringComparison.Ordinal);
        Assert.Equal(copy, Annotate(dated, Sentence(1, "甲。")));
    }

    [Fact]
    public void Strict_files_and_other_prefixes_keep_their_own_names()
    {
        const string Strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";
        var parts = SomeDocx.Parts(SomeDocx.Of("")).Where(part => part.Key != "word/document.xml").Select(part => (part.Key, Encoding.UTF8.GetString(part.Value))).ToList();
        foreach (var (open, tag) in new[] { ($"<x:document xmlns:x=\"{Strict}\">", "x:"), ($"<document xmlns=\"{Strict}\">", "") })
        {
            var docx = SomeDocx.Pack([.. parts, ("word/document.xml", $"{open}<{tag}body><{tag}p><{tag}r><{tag}t>甲。乙。</{tag}t></{tag}r></{tag}p></{tag}body></{tag}document>")]);

            var copy = Annotate(docx, Sentence(1, "乙。"));

            XNamespace strict = Strict;
            var document = XDocument.Parse(SomeDocx.Part(copy, "word/document.xml"));
            Assert.Equal("0", document.Descendants(strict + "commentReference").Single().Attribute(strict + "id")!.Value);
            Assert.Equal("甲。乙。", string.Concat(document.Descendants(strict + "t").Select(text => text.Value)));
            Assert.Contains("purl.oclc.org/ooxml/officeDocument/relationships/comments", SomeDocx.Part(copy, "word/_rels/document.xml.rels"), StringComparison.Ordinal);
        }
    }

    private static Place Sentence(int paragraph, string text) => Place.Sentence(Place.Body, paragraph, text);

    private static byte[] Annotate(byte[] docx, params Place[] places)
    {
        using var copy = new MemoryStream();
        DocxComments.Write(new MemoryStream(docx), SomeDocx.Read(docx), [.. places.Select((place, index) => new DocumentComment(place, [string.Create(CultureInfo.InvariantCulture, $"【错误】第 {index} 条 <&>"), "说明"]))], copy);
        return copy.ToArray();
    }

    /// <summary>The text between the two ends of a comment.</summary>
    private static string Commented(byte[] docx, int id)
    {
        var inside = false;
        var text = "";
        foreach (var element in XDocument.Parse(SomeDocx.Part(docx, "word/document.xml")).Descendants().Where(element => element.Name.Namespace == W))
        {
            var isMine = (string?)element.Attribute(W + "id") == id.ToString(CultureInfo.InvariantCulture);
            inside = (inside || (isMine && element.Name.LocalName == "commentRangeStart")) && !(isMine && element.Name.LocalName == "commentRangeEnd");
            text += inside && element.Name.LocalName == "t" ? element.Value : "";
        }

        return text;
    }

    private static void AssertOnlyCommentsAdded(byte[] docx, byte[] copy)
    {
        WordRules.AreKept(copy);
        var (before, after) = (SomeDocx.Parts(docx), SomeDocx.Parts(copy));
        Assert.Equal(["[Content_Types].xml", "word/_rels/document.xml.rels", "word/comments.xml", "word/document.xml"], after.Keys.Where(name => !before.TryGetValue(name, out var old) || !old.AsSpan().SequenceEqual(after[name])).Order(StringComparer.Ordinal));
        Assert.Equal(Bare(SomeDocx.Part(docx, "word/document.xml")), Bare(SomeDocx.Part(copy, "word/document.xml")));
    }

    /// <summary>Without comments, and without the seams where a run was cut.</summary>
    private static string Bare(string xml)
    {
        var bare = Seam().Replace(Comment().Replace(xml, ""), "");
        bare = Seam2().Replace(bare, "");
        return bare.Replace(" xml:space=\"preserve\"", "", StringComparison.Ordinal).Replace("<w:p></w:p>", "<w:p/>", StringComparison.Ordinal);
    }

    [GeneratedRegex("<w:commentRange(Start|End) w:id=\"\\d+\"/>|<w:r><w:commentReference w:id=\"\\d+\"/></w:r>", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Comment();

    [GeneratedRegex("</w:t></w:r><w:r>(<w:rPr>.{0,30}?</w:rPr>)?<w:t( xml:space=\"preserve\")?>", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Seam();

    [GeneratedRegex("(?<=<w:br/>)</w:r><w:r>|</w:r><w:r>(?=<w:br/>)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Seam2();
}
