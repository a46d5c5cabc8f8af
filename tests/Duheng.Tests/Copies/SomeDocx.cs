using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;
using Duheng.Documents.Papers;
using Duheng.Documents.Readers;
using Duheng.Fixtures;

namespace Duheng.Tests.Copies;

/// <summary>Word files made from a body, as awkward as a test wants them.</summary>
internal static class SomeDocx
{
    public const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Types = "<?xml version=\"1.0\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";
    private const string Relations = "<?xml version=\"1.0\"?><Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>";

    /// <summary>Without relationships of its own, so that they have to be made.</summary>
    public static byte[] Of(string body, params (string Name, string Content)[] more) => Pack(
    [
        ("[Content_Types].xml", Types), ("_rels/.rels", Relations), ("word/document.xml", Document(body)), .. more,
    ]);

    public static string Document(string body) =>
        $"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\r\n<w:document xmlns:w=\"{Word}\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><w:body>{body}<w:sectPr/></w:body></w:document>";

    public static byte[] Pack(IEnumerable<(string Name, string Content)> parts)
    {
        using var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                using var stream = archive.CreateEntry(name).Open();
                stream.Write(Encoding.UTF8.GetBytes(content));
            }
        }

        return file.ToArray();
    }

    public static Dictionary<string, byte[]> Parts(byte[] docx)
    {
        using var archive = new ZipArchive(new MemoryStream(docx));
        return archive.Entries.ToDictionary(entry => entry.FullName, entry =>
        {
            using var content = new MemoryStream();
            using var stream = entry.Open();
            stream.CopyTo(content);
            return content.ToArray();
        });
    }

    public static string Part(byte[] docx, string name) => Encoding.UTF8.GetString(Parts(docx)[name]);

    public static Paper Read(byte[] content) =>
        DocumentReaders.Read(new MemoryStream(content), TestContext.Current.CancellationToken).Paper ?? throw new InvalidOperationException("Not read.");

    /// <summary>A text dump as a Word file whose runs are cut anywhere, and some of which are insertions, controls or links.</summary>
    public static byte[] FromText(string text, Dice dice)
    {
        var body = new StringBuilder();
        foreach (var block in Read(Encoding.UTF8.GetBytes(text)).Blocks)
        {
            switch (block)
            {
                case TextBlock paragraph:
                    body.Append(Paragraph(paragraph.Text, dice));
                    break;
                case Grid grid:
                    Table(body, grid, dice);
                    break;
                default:
                    break;
            }
        }

        return Of(Numbered(body.ToString()));
    }

    public static string Run(string text, string properties = "") => $"<w:r>{properties}<w:t xml:space=\"preserve\">{SecurityElement.Escape(text)}</w:t></w:r>";

    private static void Table(StringBuilder body, Grid grid, Dice dice)
    {
        var width = grid.Width;
        body.Append("<w:tbl><w:tblPr><w:tblW w:w=\"0\" w:type=\"auto\"/></w:tblPr><w:tblGrid>").Insert(body.Length, "<w:gridCol w:w=\"900\"/>", width).Append("</w:tblGrid>");
        foreach (var row in grid.Rows)
        {
            body.Append("<w:tr>");
            foreach (var cell in row.Cells)
            {
                body.Append("<w:tc><w:tcPr><w:tcW w:w=\"900\" w:type=\"dxa\"/></w:tcPr>")
                    .AppendJoin(string.Empty, cell.Text.Split('\n').Select(line => line.Length == 0 ? "<w:p/>" : Paragraph(line, dice)))
                    .Append("</w:tc>");
            }

            body.Append("</w:tr>");
        }

        body.Append("</w:tbl><w:p/>");
    }

    private static string Paragraph(string text, Dice dice)
    {
        var xml = new StringBuilder("<w:p><w:pPr><w:spacing w:line=\"300\"/></w:pPr>");
        for (var at = 0; at < text.Length;)
        {
            var length = Math.Min(dice.Between(1, 12), text.Length - at);
            var run = Run(text.Substring(at, length), dice.Between(0, 1) == 0 ? "<w:rPr><w:b/></w:rPr>" : "");
            xml.Append(dice.Between(0, 9) switch
            {
                0 => $"<w:ins w:id=\"#\" w:author=\"甲\">{run}</w:ins>",
                1 => $"<w:hyperlink w:anchor=\"a\">{run}</w:hyperlink>",
                2 => $"<w:sdt><w:sdtContent>{run}</w:sdtContent></w:sdt>",
                3 => "<w:del w:id=\"#\" w:author=\"甲\"><w:r><w:delText>删去。</w:delText></w:r></w:del>" + run,
                _ => run,
            });
            at += length;
        }

        return xml.Append("</w:p>").ToString();
    }

    /// <summary>Tracked changes must bear numbers of their own.</summary>
    private static string Numbered(string xml)
    {
        var pieces = xml.Split("\"#\"");
        return string.Concat(pieces.Select((piece, index) => index + 1 == pieces.Length ? piece : string.Create(CultureInfo.InvariantCulture, $"{piece}\"{index}\"")));
    }
}
