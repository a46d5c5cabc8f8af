using System.Text;

namespace Duheng.Documents.Readers.CompoundFile;

/// <summary>Locked and damaged Office files: recognised, and refused with advice.</summary>
public sealed class CompoundFileReader : IDocumentReader
{
    private const int DirectoryWindow = 1_048_576;

    public int Order => 10;

    public bool Recognises(ReadOnlySpan<byte> head) => CompoundSectors.IsCompoundFile(head);

    public Reading Read(Stream content, CancellationToken cancellationToken)
    {
        if (Holds(content, "EncryptedPackage") || Holds(content, "EncryptionInfo"))
        {
            return Reading.Failed(
                "文件（Word 文档或 Excel 工作簿）设了打开密码，读不了；请用 Word、Excel 或 WPS 去掉密码后另存一份再检查。",
                "The file (a Word document or an Excel workbook) is locked with a password: remove it in Word, Excel or WPS, save a copy and check that.");
        }

        return Reading.Failed(
            "这是旧格式的 Office 文件，但找不到文档或工作簿（可能不完整或已损坏）；请重新下载，或用 Word、Excel 或 WPS 打开后另存为 .docx、.xlsx 再检查。",
            "This is an old Office file without a document or a workbook in it (it may be incomplete or damaged): download it again, or open it in Word, Excel or WPS, save it as .docx or .xlsx and check that.");
    }

    /// <summary>Directory entries are named in UTF-16; they lie at sector borders near the start or the end of the file.</summary>
    private static bool Holds(Stream content, string entry)
    {
        var name = Encoding.Unicode.GetBytes(entry);
        var window = new byte[(int)Math.Min(content.Length, DirectoryWindow)];
        foreach (var start in new[] { 0L, content.Length - window.Length })
        {
            content.Position = start;
            content.ReadExactly(window);
            if (window.AsSpan().IndexOf(name) >= 0)
            {
                return true;
            }
        }

        return false;
    }
}
