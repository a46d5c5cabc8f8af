using System.Text;

namespace Duheng.Documents.Readers.CompoundFile;

/// <summary>Old and locked Office files: recognised, and refused with advice.</summary>
public sealed class CompoundFileReader : IDocumentReader
{
    private const int DirectoryWindow = 1_048_576;

    private static ReadOnlySpan<byte> Signature => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    public int Order => 10;

    public bool Recognises(ReadOnlySpan<byte> head) => head.StartsWith(Signature);

    public Reading Read(Stream content, CancellationToken cancellationToken)
    {
        if (Holds(content, "EncryptedPackage") || Holds(content, "EncryptionInfo"))
        {
            return Reading.Failed(
                "文件设了打开密码，读不了；请在 Word 中去掉密码后另存一份再检查。",
                "The file is locked with a password: remove it in Word, save a copy and check that.");
        }

        return Reading.Failed(
            "这是旧格式的 Office 文件（.doc、.xls 或 .wps）；请用 Word 或 WPS 另存为 .docx 再检查。",
            "This is an old Office file (.doc, .xls or .wps): save it as .docx in Word or WPS and check that.");
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
