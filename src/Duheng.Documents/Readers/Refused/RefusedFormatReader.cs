namespace Duheng.Documents.Readers.Refused;

/// <summary>Formats that are known and cannot be read yet: named, with what to do.</summary>
public sealed class RefusedFormatReader : IDocumentReader
{
    private static readonly (byte[] Start, string Name)[] Formats =
    [
        ("{\\rtf"u8.ToArray(), "RTF"),
    ];

    public int Order => 30;

    public bool Recognises(ReadOnlySpan<byte> head) => NameOf(head) is not null;

    public Reading Read(Stream content, CancellationToken cancellationToken)
    {
        Span<byte> head = stackalloc byte[64];
        head = head[..content.ReadAtLeast(head, head.Length, throwOnEndOfStream: false)];
        var name = NameOf(head);
        return Reading.Failed(
            $"这是 {name} 文件，现在还不能读；请用 Word 打开后另存为 .docx 再检查。",
            $"This is a {name} file, which cannot be read yet: open it in Word, save it as .docx and check that.");
    }

    private static string? NameOf(ReadOnlySpan<byte> head)
    {
        var start = head.TrimStart((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF, (byte)' ', (byte)'\r', (byte)'\n', (byte)'\t']);
        foreach (var (bytes, name) in Formats)
        {
            if (start.Length >= bytes.Length && System.Text.Ascii.EqualsIgnoreCase(start[..bytes.Length], bytes))
            {
                return name;
            }
        }

        return null;
    }
}
