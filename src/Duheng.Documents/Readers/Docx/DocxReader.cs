using System.IO.Compression;
using System.Xml;
using Duheng.Documents.Papers;
using Duheng.Domain.Quantities;

namespace Duheng.Documents.Readers.Docx;

/// <summary>Word files (.docx), streamed: document.xml is read once, forward, and never as a whole tree.</summary>
public sealed class DocxReader : IDocumentReader
{
    private const int MostEntries = 10_000;
    private const long LargestPart = 256L * 1_048_576;
    private const int MostExpansion = 1_000;

    public int Order => 20;

    public bool Recognises(ReadOnlySpan<byte> head) => Zip.ZipReader.IsZip(head);

    public Reading? Read(Stream content, CancellationToken cancellationToken)
    {
        try
        {
            using var archive = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true);
            return archive.GetEntry("word/document.xml") is { } part && archive.Entries.Count <= MostEntries
                ? ReadPart(part, cancellationToken)
                : Other(archive);
        }
        catch (Exception damage) when (damage is InvalidDataException or XmlException or EndOfStreamException)
        {
            return Reading.Failed(
                "Word 文件不完整或已损坏，读不下去；请重新下载，或用 Word 打开后另存一份。",
                "The Word file is incomplete or damaged: download it again, or open it in Word and save a copy.");
        }
    }

    private static Reading ReadPart(ZipArchiveEntry part, CancellationToken cancellationToken)
    {
        if (part.Length > LargestPart || part.Length / Math.Max(part.CompressedLength, 1) > MostExpansion)
        {
            return Reading.Failed(
                $"Word 文件解压后有 {Figures.Plain(part.Length / 1_048_576)} MB，不像自评报告，没有读取。",
                $"The Word file expands to {Figures.Plain(part.Length / 1_048_576)} MB, which no report does; it was not read.");
        }

        using var xml = XmlReader.Create(part.Open(), new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            MaxCharactersInDocument = LargestPart,
        });
        var builder = new PaperBuilder();
        new DocxBody(xml, builder).Read(cancellationToken);
        return Reading.Of(builder);
    }

    private static Reading? Other(ZipArchive archive) => archive.GetEntry("xl/workbook.xml") is null
        ? null
        : Reading.Failed(
            "这是 Excel 文件，现在还不能读；请把报告另存为 .docx 或 .txt 再检查。",
            "This is an Excel file, which cannot be read yet: save the report as .docx or .txt.");
}
