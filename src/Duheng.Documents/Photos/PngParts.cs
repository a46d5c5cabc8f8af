using System.Buffers.Binary;
using System.Text;

namespace Duheng.Documents.Photos;

/// <summary>A PNG as its chunks: the picture and its colours are kept, texts, EXIF and all that others have put in go.</summary>
internal static class PngParts
{
    private const int HeadBytes = 8;
    private const int SumBytes = 4;
    private const string ExifChunk = "eXIf";

    private static readonly HashSet<string> Kept = new(
        ["IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "cICP", "bKGD", "hIST", "pHYs", "sPLT", "acTL", "fcTL", "fdAT"], StringComparer.Ordinal);

    public static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    public static byte[]? Exif(byte[] content)
    {
        foreach (var (name, from, to) in Chunks(content))
        {
            if (name == ExifChunk)
            {
                return content[(from + HeadBytes)..(to - SumBytes)];
            }
        }

        return null;
    }

    /// <exception cref="InvalidDataException">It is not whole.</exception>
    public static byte[] Bare(byte[] content)
    {
        var turn = Exif(content) is { } exif ? ExifBlock.Read(exif)?.Turn ?? 1 : 1;
        using var copy = new MemoryStream(content.Length);
        copy.Write(Signature);
        foreach (var (name, from, to) in Chunks(content))
        {
            if (Kept.Contains(name))
            {
                copy.Write(content, from, to - from);
            }

            if (name == "IHDR" && turn != 1)
            {
                copy.Write(Chunk(ExifChunk, ExifBlock.Upright(turn)));
            }
        }

        return copy.ToArray();
    }

    private static byte[] Chunk(string name, byte[] data)
    {
        var chunk = new byte[HeadBytes + data.Length + SumBytes];
        BinaryPrimitives.WriteUInt32BigEndian(chunk, (uint)data.Length);
        Encoding.ASCII.GetBytes(name, chunk.AsSpan(4));
        data.CopyTo(chunk, HeadBytes);
        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(HeadBytes + data.Length), Sum(chunk.AsSpan(4, 4 + data.Length)));
        return chunk;
    }

    private static IEnumerable<(string Name, int From, int To)> Chunks(byte[] content)
    {
        var (place, hasPicture) = (Signature.Length, false);
        while (true)
        {
            if (place + HeadBytes + SumBytes > content.Length || BinaryPrimitives.ReadUInt32BigEndian(content.AsSpan(place)) is var length && length > content.Length - place - HeadBytes - SumBytes)
            {
                throw new InvalidDataException("A chunk is cut off.");
            }

            var to = place + HeadBytes + (int)length + SumBytes;
            var name = Encoding.ASCII.GetString(content, place + 4, 4);
            if (BinaryPrimitives.ReadUInt32BigEndian(content.AsSpan(to - SumBytes)) != Sum(content.AsSpan(place + 4, (int)length + 4))
                || (place == Signature.Length) != (name == "IHDR") || (name == "IEND" && length != 0) || (char.IsAsciiLetterUpper(name[0]) && !Kept.Contains(name)))
            {
                throw new InvalidDataException("A chunk is damaged, or nobody knows it.");
            }

            hasPicture |= name == "IDAT";
            yield return (name, place, to);
            if (name == "IEND")
            {
                if (!hasPicture)
                {
                    throw new InvalidDataException("There is no picture in it.");
                }

                yield break;
            }

            place = to;
        }
    }

    /// <summary>CRC-32, as every chunk ends with it.</summary>
    private static uint Sum(ReadOnlySpan<byte> data)
    {
        var sum = uint.MaxValue;
        foreach (var one in data)
        {
            sum = Table[(sum ^ one) & 0xFF] ^ (sum >> 8);
        }

        return ~sum;
    }

    private static readonly uint[] Table = [.. Enumerable.Range(0, 256).Select(start =>
    {
        var sum = (uint)start;
        for (var bit = 0; bit < 8; bit++)
        {
            sum = (sum & 1) == 0 ? sum >> 1 : 0xEDB88320 ^ (sum >> 1);
        }

        return sum;
    })];
}
