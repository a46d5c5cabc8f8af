using System.Buffers.Binary;
using System.Text;

namespace Duheng.Documents.Photos;

/// <summary>A WebP as its chunks (RIFF): picture, transparency, frames and colour profile are kept.</summary>
internal static class WebPParts
{
    private const int RiffHead = 12;
    private const int HeadBytes = 8;
    private const int FrameHead = 16;
    private const byte HasExif = 0x08;
    private const byte HasXmp = 0x04;

    private static readonly HashSet<string> Pictures = new(["VP8 ", "VP8L", "ALPH"], StringComparer.Ordinal);

    public static byte[]? Exif(byte[] content)
    {
        foreach (var (name, from, to) in All(content))
        {
            if (name == "EXIF")
            {
                var data = content[(from + HeadBytes)..to];
                return data.AsSpan().StartsWith("Exif\0\0"u8) ? data[6..] : data; // some programs put the mark of JPEG before it
            }
        }

        return null;
    }

    /// <exception cref="InvalidDataException">It is not whole.</exception>
    public static byte[] Bare(byte[] content)
    {
        var turn = Exif(content) is { } exif ? ExifBlock.Read(exif)?.Turn ?? 1 : 1;
        using var copy = new MemoryStream(content.Length);
        copy.Write(content, 0, RiffHead);
        var (hasPicture, mayTell) = (false, false);
        foreach (var (name, from, to) in All(content))
        {
            switch (name)
            {
                case "VP8X" when to - from > HeadBytes:
                    mayTell = turn != 1;
                    var head = content[from..to];
                    head[HeadBytes] = (byte)((head[HeadBytes] & ~(HasExif | HasXmp)) | (mayTell ? HasExif : 0));
                    Write(copy, head);
                    break;
                case "ANMF":
                    hasPicture = true;
                    Write(copy, Frame(content, from, to));
                    break;
                case "ICCP" or "ANIM":
                    Write(copy, content[from..to]);
                    break;
                case var picture when Pictures.Contains(picture):
                    hasPicture = true;
                    Write(copy, content[from..to]);
                    break;
                default:
                    break; // EXIF, XMP, and what nobody knows
            }
        }

        if (!hasPicture)
        {
            throw new InvalidDataException("There is no picture in it.");
        }

        if (mayTell)
        {
            Write(copy, Chunk("EXIF", ExifBlock.Upright(turn)));
        }

        var bare = copy.ToArray();
        BinaryPrimitives.WriteUInt32LittleEndian(bare.AsSpan(4), (uint)(bare.Length - HeadBytes));
        return bare;
    }

    private static byte[] Chunk(string name, byte[] data)
    {
        var chunk = new byte[HeadBytes + data.Length];
        Encoding.ASCII.GetBytes(name, chunk);
        BinaryPrimitives.WriteUInt32LittleEndian(chunk.AsSpan(4), (uint)data.Length);
        data.CopyTo(chunk, HeadBytes);
        return chunk;
    }

    /// <summary>A frame of a moving picture, without what stands beside its picture.</summary>
    private static byte[] Frame(byte[] content, int from, int to)
    {
        if (to - from < HeadBytes + FrameHead)
        {
            throw new InvalidDataException("A frame is cut off.");
        }

        using var frame = new MemoryStream();
        frame.Write(content, from + HeadBytes, FrameHead);
        foreach (var (name, start, end) in Chunks(content, from + HeadBytes + FrameHead, to))
        {
            if (Pictures.Contains(name))
            {
                Write(frame, content[start..end]);
            }
        }

        return Chunk("ANMF", frame.ToArray());
    }

    private static void Write(MemoryStream copy, byte[] chunk)
    {
        copy.Write(chunk);
        if (chunk.Length % 2 == 1)
        {
            copy.WriteByte(0); // chunks begin at even places
        }
    }

    private static IEnumerable<(string Name, int From, int To)> All(byte[] content)
    {
        var size = BinaryPrimitives.ReadUInt32LittleEndian(content.AsSpan(4));
        return size < 4 || size > content.Length - HeadBytes ? throw new InvalidDataException("It is cut off.") : Chunks(content, RiffHead, HeadBytes + (int)size);
    }

    private static IEnumerable<(string Name, int From, int To)> Chunks(byte[] content, int from, int end)
    {
        for (var place = from; place < end;)
        {
            if (place + HeadBytes > end || BinaryPrimitives.ReadUInt32LittleEndian(content.AsSpan(place + 4)) is var length && length > end - place - HeadBytes)
            {
                throw new InvalidDataException("A chunk is cut off.");
            }

            var to = place + HeadBytes + (int)length;
            yield return (Encoding.ASCII.GetString(content, place, 4), place, to);
            place = to + (int)(length % 2);
        }
    }
}
