using System.IO.Compression;
using System.Text;

namespace Duheng.Tests.Documents.Office;

/// <summary>A Word file put together from the XML of its body, as Word and WPS write it and as they never would.</summary>
internal static class WordFile
{
    public const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public const string Strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    private const string Links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Others = "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" "
        + "xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\"";

    public static byte[] Of(string body, string? footnotes = null, string? numbering = null, string? styles = null, string ns = Word, string main = "word/document.xml", string? theme = null, string? settings = null)
    {
        (string Kind, string? Content)[] parts = [("footnotes", footnotes), ("numbering", numbering), ("styles", styles), ("theme", theme), ("settings", settings)];
        using var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(archive, "_rels/.rels", $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"{Links}/officeDocument\" Target=\"{main}\"/></Relationships>");
            Add(archive, main, Root("document", $"<w:body>{body}</w:body>", ns));
            Add(archive, main.Replace("word/", "word/_rels/", StringComparison.Ordinal) + ".rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + string.Concat(parts.Where(part => part.Content is not null).Select(part => $"<Relationship Id=\"{part.Kind}\" Type=\"{Links}/{part.Kind}\" Target=\"{part.Kind}.xml\"/>")) + "</Relationships>");
            foreach (var (kind, content) in parts.Where(part => part.Content is not null))
            {
                Add(archive, $"word/{kind}.xml", Root(kind, content!, ns)); // filtered
            }
        }

        return file.ToArray();
    }

    /// <summary>A paragraph with one run.</summary>
    public static string P(string text, string properties = "") => $"<w:p><w:pPr>{properties}</w:pPr>{R(text)}</w:p>";

    public static string R(string text, string properties = "") => $"<w:r><w:rPr>{properties}</w:rPr><w:t xml:space=\"preserve\">{text}</w:t></w:r>";

    public static string Cell(string text, string properties = "") => $"<w:tc><w:tcPr>{properties}</w:tcPr>{P(text)}</w:tc>";

    public static string Row(string cells, string properties = "") => $"<w:tr><w:trPr>{properties}</w:trPr>{cells}</w:tr>";

    public static string Table(params string[] rows) => $"<w:tbl><w:tblPr/><w:tblGrid/>{string.Concat(rows)}</w:tbl>";

    private static string Root(string name, string content, string ns) => $"<w:{name} xmlns:w=\"{ns}\" {Others}>{content}</w:{name}>";

    private static void Add(ZipArchive archive, string name, string content)
    {
        using var entry = archive.CreateEntry(name).Open();
        entry.Write(Encoding.UTF8.GetBytes(content));
    }
}
