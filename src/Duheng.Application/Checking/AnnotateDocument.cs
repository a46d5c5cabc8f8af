using System.IO.Compression;
using System.Xml;
using Duheng.Application.Common;
using Duheng.Documents.Copies;
using Duheng.Documents.Copies.Docx;
using Duheng.Documents.Readers;
using Duheng.Domain.Reports;

namespace Duheng.Application.Checking;

/// <summary>Writes a copy of a Word document with comments in it (批注); the document itself is only read.</summary>
public static class AnnotateDocument
{
    private const string DocumentPart = "word/document.xml";

    private static readonly Wording NoWordFile = new("不是 .docx，没有加批注", "not a .docx, so it was not annotated");

    /// <param name="path">Where the copy goes; its folder is made when missing, a former copy gives way.</param>
    /// <returns>Why there is no copy; null when it was written.</returns>
    public static Wording? Execute(DocumentSource source, IReadOnlyList<DocumentComment> comments, string path, CancellationToken cancellationToken)
    {
        using var content = source.Open();
        if (!IsWordFile(content))
        {
            return NoWordFile;
        }

        if (DocumentReaders.Read(content, cancellationToken).Paper is not { } paper)
        {
            return new Wording("读不了，没有加批注", "it cannot be read, so it was not annotated");
        }

        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path)) ?? ".");
        using var copy = WholeFile.Create(path);
        try
        {
            content.Position = 0;
            DocxComments.Write(content, paper, comments, copy.Stream);
        }
        catch (Exception damage) when (damage is InvalidDataException or XmlException or NotSupportedException)
        {
            return new Wording("文件里有损坏的部分，没有加批注；请用 Word 打开后另存一份再试", "a part of it is damaged, so it was not annotated: open it in Word, save a copy and try again");
        }

        copy.Complete();
        return null;
    }

    private static bool IsWordFile(Stream content)
    {
        try
        {
            content.Position = 0;
            using var archive = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true);
            return archive.GetEntry(DocumentPart) is not null;
        }
        catch (InvalidDataException)
        {
            return false; // no zip, so no .docx
        }
        finally
        {
            content.Position = 0;
        }
    }
}
