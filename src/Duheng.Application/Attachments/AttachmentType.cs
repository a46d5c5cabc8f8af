namespace Duheng.Application.Attachments;

/// <summary>Kinds of files that are taken, told by their first bytes and not by their names.</summary>
internal static class AttachmentType
{
    private const int LooksAt = 4096;
    private const string WebP = "image/webp"; // sounds and films begin the same

    private static readonly (byte[] Start, string[] Extensions, string MediaType)[] Known =
    [
        ("%PDF-"u8.ToArray(), [".pdf"], "application/pdf"),
        ([0xFF, 0xD8, 0xFF], [".jpg", ".jpeg"], "image/jpeg"),
        ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], [".png"], "image/png"),
        ("RIFF"u8.ToArray(), [".webp"], WebP),
        ([0x50, 0x4B, 0x03, 0x04], [".docx"], "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        ([0x50, 0x4B, 0x03, 0x04], [".xlsx"], "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        ([0x50, 0x4B, 0x03, 0x04], [".ofd"], "application/ofd"),
        ([0x50, 0x4B, 0x03, 0x04], [".zip"], "application/zip"),
        ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], [".doc", ".wps"], "application/msword"),
        ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], [".xls", ".et"], "application/vnd.ms-excel"),
    ];

    public const string Said = "PDF、图片（JPG、PNG、WebP）、Word、Excel、WPS、OFD、文本（TXT、CSV）和 ZIP";

    /// <summary>Null for a file whose content is not what its name says, or of a kind that is not taken.</summary>
    public static string? Of(string name, ReadOnlySpan<byte> content)
    {
        var extension = Path.GetExtension(name).ToLowerInvariant();
        foreach (var (start, extensions, mediaType) in Known)
        {
            if (content.StartsWith(start) && (mediaType != WebP || content[Math.Min(8, content.Length)..].StartsWith("WEBP"u8)) && extensions.Contains(extension, StringComparer.Ordinal))
            {
                return mediaType;
            }
        }

        // Text has no mark of its own; what has zeros in it is none.
        return extension is ".txt" or ".csv" && !content[..Math.Min(content.Length, LooksAt)].Contains((byte)0) ? "text/plain" : null;
    }
}
