using System.IO.Compression;
using System.Text;

namespace Duheng.Fixtures;

/// <summary>Packs a body into a .docx. Entries are stored with one fixed time, so equal bodies give equal bytes.</summary>
internal static class DocxPackage
{
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private const string ContentTypes = Declaration + """
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
          <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
          <Default Extension="xml" ContentType="application/xml"/>
          <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
          <Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/>
          <Override PartName="/word/settings.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml"/>
          <Override PartName="/word/footer1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"/>
        </Types>
        """;

    private const string RootRelationships = Declaration + $"""
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
          <Relationship Id="rId1" Type="{Office}/officeDocument" Target="word/document.xml"/>
        </Relationships>
        """;

    private const string DocumentRelationships = Declaration + $"""
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
          <Relationship Id="rId1" Type="{Office}/styles" Target="styles.xml"/>
          <Relationship Id="rId2" Type="{Office}/settings" Target="settings.xml"/>
          <Relationship Id="rId3" Type="{Office}/footer" Target="footer1.xml"/>
        </Relationships>
        """;

    private const string Settings = Declaration + $"""
        <w:settings xmlns:w="{Word}">
          <w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>
          <w:themeFontLang w:val="en-US" w:eastAsia="zh-CN"/>
        </w:settings>
        """;

    private const string Footer = Declaration + $"""
        <w:ftr xmlns:w="{Word}"><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr><w:r><w:t xml:space="preserve">— </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve"> —</w:t></w:r></w:p></w:ftr>
        """;

    private static readonly DateTimeOffset written = new(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static void Write(byte[] document, Stream output, IReadOnlyList<DraftFont>? fonts = null)
    {
        using var packed = new MemoryStream();
        using (var archive = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(archive, "[Content_Types].xml", Encoding.UTF8.GetBytes(ContentTypes));
            Add(archive, "_rels/.rels", Encoding.UTF8.GetBytes(RootRelationships));
            Add(archive, "word/document.xml", document);
            Add(archive, "word/_rels/document.xml.rels", Encoding.UTF8.GetBytes(DocumentRelationships));
            Add(archive, "word/styles.xml", Encoding.UTF8.GetBytes(Declaration + DocxStyles.With(fonts ?? [])));
            Add(archive, "word/settings.xml", Encoding.UTF8.GetBytes(Settings));
            Add(archive, "word/footer1.xml", Encoding.UTF8.GetBytes(Footer));
        }

        packed.Position = 0;
        packed.CopyTo(output);
    }

    private static void Add(ZipArchive archive, string name, byte[] content)
    {
        var entry = archive.CreateEntry(name, CompressionLevel.NoCompression);
        entry.LastWriteTime = written;
        using var stream = entry.Open();
        stream.Write(content);
    }
}
