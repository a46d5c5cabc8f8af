using System.Text;

namespace Duheng.Documents.Readers.OldWriter;

/// <summary>A format that LibreOffice converts: how people call it, and under which name it is handed over.</summary>
internal sealed record OldWriterFormat(string Name, string Input)
{
    private const int Sector = 512;
    private const int FlagsAt = 0x0B;

    private static readonly OldWriterFormat Doc = new(".doc（或 .wps）", "input.doc");
    private static readonly OldWriterFormat Rtf = new(".rtf", "input.rtf");
    private static readonly OldWriterFormat Odt = new(".odt", "input.odt");

    private static ReadOnlySpan<byte> CompoundFile => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    /// <summary>The mark and the version that the main stream of a .doc begins with.</summary>
    private static ReadOnlySpan<byte> WordMark => [0xEC, 0xA5];

    public static OldWriterFormat? Of(ReadOnlySpan<byte> head) => head switch
    {
        _ when head.StartsWith(CompoundFile) => Doc,
        _ when head.StartsWith("{\\rtf"u8) => Rtf,
        _ when head.StartsWith("PK"u8) && head[..Math.Min(head.Length, 128)].IndexOf("mimetypeapplication/vnd.oasis.opendocument.text"u8) >= 0 => Odt,
        _ => null,
    };

    /// <summary>A compound file may also be a workbook, or a locked .docx; those are for others.</summary>
    public bool IsWriter(Stream content) => this != Doc || (Holds(content, Encoding.Unicode.GetBytes("WordDocument")) && !Holds(content, Encoding.Unicode.GetBytes("EncryptedPackage")));

    public bool IsLocked(Stream content)
    {
        if (this == Odt)
        {
            return Holds(content, "manifest:encryption-data"u8.ToArray());
        }

        if (this != Doc)
        {
            return false;
        }

        var sector = new byte[Sector];
        content.Position = 0;
        while (content.ReadAtLeast(sector, Sector, throwOnEndOfStream: false) == Sector)
        {
            if (sector.AsSpan().StartsWith(WordMark))
            {
                return (sector[FlagsAt] & 1) != 0;
            }
        }

        return false;
    }

    private static bool Holds(Stream content, byte[] what)
    {
        content.Position = 0;
        var whole = new byte[content.Length];
        content.ReadExactly(whole);
        return whole.AsSpan().IndexOf(what) >= 0;
    }
}
