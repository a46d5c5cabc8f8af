namespace Duheng.Documents.Photos;

/// <summary>What pictures of all kinds have in common.</summary>
internal static class PhotoParts
{
    private const int RiffHead = 12;

    public static PhotoKind KindOf(ReadOnlySpan<byte> content) =>
        content.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) ? PhotoKind.Jpeg
        : content.StartsWith(PngParts.Signature) ? PhotoKind.Png
        : content.Length >= RiffHead && content.StartsWith("RIFF"u8) && content[8..].StartsWith("WEBP"u8) ? PhotoKind.WebP
        : PhotoKind.None;

    /// <summary>The block of EXIF data, from its byte order on; null without one.</summary>
    public static byte[]? Exif(byte[] content) => KindOf(content) switch
    {
        PhotoKind.Jpeg => JpegParts.Exif(content),
        PhotoKind.Png => PngParts.Exif(content),
        PhotoKind.WebP => WebPParts.Exif(content),
        _ => null,
    };
}
