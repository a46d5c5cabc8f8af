using Duheng.Domain.Reports;

namespace Duheng.Documents.Photos;

/// <summary>
/// The copy of a photo that may leave the platform: its picture byte for byte, its colours and which side is up, and nothing else – no place, no time, no
/// device, no preview, nothing behind its end. What is not whole is refused: there is no half of it.
/// </summary>
public sealed class PublicPhoto
{
    private static readonly Wording NoPhoto = new("不是 JPG、PNG 或 WebP 图片，不能公开。", "It is no JPEG, PNG or WebP picture.");

    private static readonly Wording Damaged = new("图片不完整或已损坏，去不掉其中的位置信息，不能公开；请换一张重新上传。", "The picture is damaged: its location cannot be taken out.");

    private PublicPhoto(byte[] content, Wording? problem) => (Content, Problem) = (content, problem);

    /// <summary>Empty when there is a problem.</summary>
    public byte[] Content { get; }

    /// <summary>Why there is no copy.</summary>
    public Wording? Problem { get; }

    public static PublicPhoto Of(byte[] content)
    {
        ArgumentNullException.ThrowIfNull(content);

        try
        {
            return PhotoParts.KindOf(content) switch
            {
                PhotoKind.Jpeg => new PublicPhoto(JpegParts.Bare(content), problem: null),
                PhotoKind.Png => new PublicPhoto(PngParts.Bare(content), problem: null),
                PhotoKind.WebP => new PublicPhoto(WebPParts.Bare(content), problem: null),
                _ => new PublicPhoto([], NoPhoto),
            };
        }
        catch (InvalidDataException)
        {
            return new PublicPhoto([], Damaged);
        }
    }
}
