using Duheng.Documents.Programs;

namespace Duheng.Documents.Readers.OldWriter;

/// <summary>
/// Text documents of older and other programs (.doc, Kingsoft's .wps, .rtf, .odt): LibreOffice, where it is installed, makes
/// a .docx of them, which is read. Places are those of that .docx.
/// </summary>
public sealed class OldWriterReader : IDocumentReader
{
    public int Order => 8;

    public bool Recognises(ReadOnlySpan<byte> head) => OldWriterFormat.Of(head) is not null;

    public Reading? Read(Stream content, CancellationToken cancellationToken)
    {
        var head = new byte[DocumentHead];
        content.Position = 0;
        head = head[..content.ReadAtLeast(head, head.Length, throwOnEndOfStream: false)];
        if (OldWriterFormat.Of(head) is not { } format || !format.IsWriter(content))
        {
            return null;
        }

        if (format.IsLocked(content))
        {
            return Reading.Failed(
                $"{format.Name} 文件设了打开密码，读不了；请用 Word 或 WPS 去掉密码后另存一份再检查。",
                $"The {format.Name} file is locked with a password: remove it in Word or WPS, save a copy and check that.");
        }

        if (LibreOffice.Program is not { } program)
        {
            return Reading.Failed(
                $"这是 {format.Name} 文件，要先转换才能读：请用 Word 或 WPS 另存为 .docx 再检查，或在这台机器上安装 LibreOffice（Debian、Ubuntu：apt install libreoffice-writer-nogui）。",
                $"This is a {format.Name} file, which must be converted first: save it as .docx in Word or WPS, or install LibreOffice on this machine (Debian, Ubuntu: apt install libreoffice-writer-nogui).");
        }

        using var docx = LibreOffice.ToDocx(program, content, format.Input, cancellationToken);
        return docx is null
            ? Reading.Failed(
                $"{format.Name} 文件转换不了（已损坏，或在时限内没有转完）；请用 Word 或 WPS 打开后另存为 .docx 再检查。",
                $"The {format.Name} file could not be converted (it is damaged, or took too long): open it in Word or WPS, save it as .docx and check that.")
            : DocumentReaders.Read(docx, cancellationToken);
    }

    private const int DocumentHead = 4_096;
}
