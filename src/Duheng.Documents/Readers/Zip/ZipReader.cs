using System.IO.Compression;

namespace Duheng.Documents.Readers.Zip;

/// <summary>What begins like a .zip and is no Office file: an archive of files, each to be read on its own.</summary>
public sealed class ZipReader : IDocumentReader
{
    /// <summary>After the readers of Office files, which are archives too.</summary>
    public int Order => 29;

    public bool Recognises(ReadOnlySpan<byte> head) => IsZip(head);

    /// <summary>With at least one entry, or empty.</summary>
    public static bool IsZip(ReadOnlySpan<byte> head) => head.StartsWith("PK\u0003\u0004"u8) || head.StartsWith("PK\u0005\u0006"u8);

    public Reading? Read(Stream content, CancellationToken cancellationToken)
    {
        try
        {
            using var archive = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true, new MemberNameEncoding());
            return IsPackage(archive)
                ? Reading.Failed(
                    "这是 Office 文件（如演示文稿），但不是 Word 文档或 Excel 工作簿；请把报告另存为 .docx 再检查。",
                    "This is an Office file (slides, say), but no Word document and no workbook: save the report as .docx and check that.")
                : Reading.Archive;
        }
        catch (Exception damage) when (damage is InvalidDataException or EndOfStreamException)
        {
            return Reading.Failed(
                "文件不完整或已损坏，打不开（它本应是 .docx、.xlsx 或 .zip）；请重新下载或另存一份。",
                "The file is incomplete or damaged (it should be a .docx, .xlsx or .zip): download it again or save a copy.");
        }
    }

    /// <summary>Files of Office and of OpenDocument say what they are in an entry of their own.</summary>
    private static bool IsPackage(ZipArchive archive) => archive.GetEntry("[Content_Types].xml") is not null || archive.GetEntry("mimetype") is not null;
}
