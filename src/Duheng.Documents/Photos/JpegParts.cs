using System.Buffers.Binary;

namespace Duheng.Documents.Photos;

/// <summary>A JPEG as its segments (ITU T.81 annex B): what is kept is named, all other application data and comments go.</summary>
internal static class JpegParts
{
    private const byte Mark = 0xFF;
    private const byte Start = 0xD8;
    private const byte End = 0xD9;
    private const byte Scan = 0xDA;
    private const byte FirstApplication = 0xE0;
    private const byte Exchange = 0xE1;
    private const byte LastApplication = 0xEF;
    private const byte Comment = 0xFE;
    private const byte Colours = 0xEE;

    /// <summary>A JFIF segment without a preview, and Adobe's, with their marks.</summary>
    private const int FormBytes = 18;

    private const int ColourBytes = 16;

    /// <summary>The application data that a picture is shown wrongly without: its form, its colour profile, its kind of colours.</summary>
    private static readonly (byte Marker, byte[] Name)[] Kept = [(FirstApplication, "JFIF\0"u8.ToArray()), (0xE2, "ICC_PROFILE\0"u8.ToArray()), (Colours, "Adobe"u8.ToArray())];

    private static readonly byte[] ExifName = "Exif\0\0"u8.ToArray();

    public static byte[]? Exif(byte[] content)
    {
        foreach (var (marker, from, to) in Segments(content))
        {
            if (marker == Exchange && Holds(content, from, to, ExifName))
            {
                return content[(from + 4 + ExifName.Length)..to];
            }
        }

        return null;
    }

    /// <exception cref="InvalidDataException">It is not whole.</exception>
    public static byte[] Bare(byte[] content)
    {
        var turn = Exif(content) is { } exif ? ExifBlock.Read(exif)?.Turn ?? 1 : 1;
        using var copy = new MemoryStream(content.Length);
        copy.Write([Mark, Start]);
        var isTold = turn == 1;
        foreach (var (marker, from, to) in Segments(content))
        {
            if (!isTold && marker != FirstApplication)
            {
                var told = ExifBlock.Upright(turn);
                copy.Write([Mark, Exchange, 0, (byte)(2 + ExifName.Length + told.Length), .. ExifName, .. told]);
                isTold = true;
            }

            if (marker == FirstApplication && to - from >= FormBytes && IsKept(content, marker, from, to))
            {
                copy.Write([Mark, FirstApplication, 0, FormBytes - 2, .. content.AsSpan(from + 4, FormBytes - 6), 0, 0]); // the preview that may follow is left out
            }
            else if (marker != FirstApplication && IsKept(content, marker, from, to))
            {
                copy.Write(content, from, to - from);
            }
        }

        return copy.ToArray();
    }

    private static bool IsKept(byte[] content, byte marker, int from, int to) => marker switch
    {
        Comment => false,
        Colours when to - from != ColourBytes => false,
        >= FirstApplication and <= LastApplication => Array.Exists(Kept, one => one.Marker == marker && Holds(content, from, to, one.Name)),
        _ => true,
    };

    private static bool Holds(byte[] content, int from, int to, byte[] name) => content.AsSpan(from + 4, to - from - 4).StartsWith(name);

    /// <summary>From behind the start to the end, each with what follows it up to the next: a scan with its coded picture. What lies behind the end is not looked at.</summary>
    private static IEnumerable<(byte Marker, int From, int To)> Segments(byte[] content)
    {
        var (place, hasFrame, hasScan) = (2, false, false);
        while (true)
        {
            if (place + 2 > content.Length || content[place] != Mark)
            {
                throw new InvalidDataException("A segment has no mark.");
            }

            var marker = content[place + 1];
            if (marker == Mark)
            {
                place++; // filling
                continue;
            }

            if (marker == End)
            {
                yield return hasFrame && hasScan ? (marker, place, place + 2) : throw new InvalidDataException("There is no picture in it.");
                yield break;
            }

            if (marker < 0xC0 || marker is >= 0xD0 and <= Start || place + 4 > content.Length)
            {
                throw new InvalidDataException("A segment is of no known kind, or cut off.");
            }

            var to = place + 2 + BinaryPrimitives.ReadUInt16BigEndian(content.AsSpan(place + 2));
            if (to < place + 4 || to > content.Length)
            {
                throw new InvalidDataException("A segment is cut off.");
            }

            hasFrame |= marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);
            hasScan |= marker == Scan;
            to = marker == Scan ? EndOfScan(content, to) : to;
            yield return (marker, place, to);
            place = to;
        }
    }

    /// <summary>Where the next mark stands that is neither a stuffed byte nor a restart.</summary>
    private static int EndOfScan(byte[] content, int from)
    {
        for (var place = from; place + 1 < content.Length; place++)
        {
            if (content[place] == Mark && content[place + 1] is not (0 or Mark or (>= 0xD0 and <= 0xD7)))
            {
                return place;
            }
        }

        throw new InvalidDataException("The picture is cut off.");
    }
}
