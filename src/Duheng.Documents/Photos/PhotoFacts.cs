using System.Globalization;
using System.Text;

namespace Duheng.Documents.Photos;

/// <summary>What a photo says of itself.</summary>
public static class PhotoFacts
{
    private const int Taken = 0x9003;

    /// <summary>When it was taken, by the clock of the camera; null when it does not say, or says nonsense.</summary>
    public static DateTime? TakenAt(byte[] content)
    {
        ArgumentNullException.ThrowIfNull(content);

        try
        {
            return PhotoParts.Exif(content) is { } exif && ExifBlock.Read(exif)?.Text(Taken) is { } text
                && DateTime.TryParseExact(Encoding.ASCII.GetString(text).TrimEnd('\0', ' '), "yyyy:MM:dd HH:mm:ss", CultureInfo.InvariantCulture, DateTimeStyles.None, out var taken)
                ? taken
                : null;
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }
}
