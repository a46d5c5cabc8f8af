using System.Buffers.Binary;
using System.Text;

namespace Duheng.Fixtures.Files;

/// <summary>Pictures as cameras write them, with where and when they were taken. What is coded in them is noise: nobody looks.</summary>
public static class SomePhoto
{
    public const string Place = "GPS-31.2304N-121.4737E";

    private static readonly byte[] PngSignature = [0x89, .. "PNG\r\n"u8, 0x1A, 0x0A];

    /// <summary>EXIF of either byte order: which side is up, when, and where.</summary>
    public static byte[] Exif(bool isLittle, int turn, string taken = "2021:06:30 09:15:42")
    {
        var block = new byte[200];
        Encoding.ASCII.GetBytes(isLittle ? "II" : "MM", block);
        Short(2, 42);
        Long(4, 8);
        Short(8, 3);
        Entry(10, 0x0112, 3, 1);
        Short(18, turn);
        Entry(22, 0x8769, 4, 1);
        Long(30, 60);
        Entry(34, 0x8825, 2, Place.Length);
        Long(42, 120);
        Short(60, 1);
        Entry(62, 0x9003, 2, taken.Length + 1);
        Long(70, 90);
        Encoding.ASCII.GetBytes(taken, block.AsSpan(90));
        Encoding.ASCII.GetBytes(Place, block.AsSpan(120));
        return block;

        void Entry(int at, int tag, int type, int count)
        {
            Short(at, tag);
            Short(at + 2, type);
            Long(at + 4, count);
        }

        void Short(int at, int value)
        {
            if (isLittle)
            {
                BinaryPrimitives.WriteUInt16LittleEndian(block.AsSpan(at), (ushort)value);
            }
            else
            {
                BinaryPrimitives.WriteUInt16BigEndian(block.AsSpan(at), (ushort)value);
            }
        }

        void Long(int at, int value)
        {
            if (isLittle)
            {
                BinaryPrimitives.WriteUInt32LittleEndian(block.AsSpan(at), (uint)value);
            }
            else
            {
                BinaryPrimitives.WriteUInt32BigEndian(block.AsSpan(at), (uint)value);
            }
        }
    }

    /// <returns>The file, and of it what has to be in every copy, in order.</returns>
    public static (byte[] File, byte[] Picture) Jpeg(Dice dice, bool isLittle, int turn)
    {
        byte[] form = Segment(0xE0, [.. "JFIF\0"u8, 1, 1, 0, 0, 1, 0, 1, 0, 0]);
        byte[] colours = Segment(0xE2, [.. "ICC_PROFILE\0"u8, 1, 1, .. Noise(dice, 40)]);
        byte[] picture =
        [
            .. Segment(0xDB, Noise(dice, 65)), .. Segment(0xC2, Noise(dice, 15)), .. Segment(0xC4, Noise(dice, 30)), .. Segment(0xDA, Noise(dice, 10)), .. Coded(dice), 0xFF, 0xD3, .. Coded(dice),
            .. Segment(0xDA, Noise(dice, 10)), .. Coded(dice), 0xFF, 0xD9,
        ];
        byte[] file =
        [
            0xFF, 0xD8, .. form, .. Segment(0xE1, [.. "Exif\0\0"u8, .. Exif(isLittle, turn)]), .. Segment(0xE1, [.. "http://ns.adobe.com/xap/1.0/\0"u8, .. Encoding.UTF8.GetBytes(Place)]),
            .. Segment(0xE2, [.. "MPF\0"u8, .. Encoding.UTF8.GetBytes(Place)]), .. colours, .. Segment(0xED, Encoding.UTF8.GetBytes(Place)), .. Segment(0xFE, Encoding.UTF8.GetBytes(Place)), .. picture,
            .. Encoding.UTF8.GetBytes("a film behind the end, taken at " + Place),
        ];
        byte[] upright = turn == 1 ? [] : Segment(0xE1, [.. "Exif\0\0"u8, .. Upright(turn)]);
        return (file, [0xFF, 0xD8, .. form, .. upright, .. colours, .. picture]);
    }

    public static (byte[] File, byte[] Picture) Png(Dice dice, bool isLittle, int turn)
    {
        byte[] head = PngChunk("IHDR", Noise(dice, 13));
        byte[] picture = [.. PngChunk("gAMA", Noise(dice, 4)), .. PngChunk("IDAT", Noise(dice, 90)), .. PngChunk("IDAT", Noise(dice, 40)), .. PngChunk("IEND", [])];
        byte[] told = Encoding.UTF8.GetBytes(Place);
        byte[] file =
        [
            .. PngSignature, .. head, .. PngChunk("eXIf", Exif(isLittle, turn)), .. PngChunk("tEXt", told), .. PngChunk("iTXt", told), .. PngChunk("zTXt", told), .. PngChunk("prVt", told),
            .. picture, .. told,
        ];
        byte[] upright = turn == 1 ? [] : PngChunk("eXIf", Upright(turn));
        return (file, [.. PngSignature, .. head, .. upright, .. picture]);
    }

    public static (byte[] File, byte[] Picture) WebP(Dice dice, bool isLittle, int turn)
    {
        var head = Noise(dice, 10);
        head[0] = 0x2C; // a profile, EXIF and XMP
        var bare = head.ToArray();
        bare[0] = (byte)(turn == 1 ? 0x20 : 0x28);
        byte[] told = Encoding.UTF8.GetBytes(Place);
        byte[] picture = [.. Chunk("ICCP", Noise(dice, 31)), .. Chunk("VP8 ", Noise(dice, 77))];
        return (
            Riff([.. Chunk("VP8X", head), .. picture, .. Chunk("EXIF", Exif(isLittle, turn)), .. Chunk("XMP ", told), .. Chunk("else", told)]),
            Riff([.. Chunk("VP8X", bare), .. picture, .. (turn == 1 ? [] : Chunk("EXIF", Upright(turn)))]));

        static byte[] Riff(byte[] parts)
        {
            byte[] file = [.. "RIFF\0\0\0\0WEBP"u8, .. parts];
            BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(4), (uint)(file.Length - 8));
            return file;
        }

        static byte[] Chunk(string name, byte[] data) => data.Length % 2 == 0 ? RiffChunk(name, data) : [.. RiffChunk(name, data), 0];
    }

    private static byte[] Segment(byte marker, byte[] data) => [0xFF, marker, (byte)((data.Length + 2) >> 8), (byte)(data.Length + 2), .. data];

    private static byte[] Noise(Dice dice, int length) => [.. Enumerable.Range(0, length).Select(_ => (byte)dice.Between(0, 255))];

    /// <summary>EXIF that only says which side is up.</summary>
    private static byte[] Upright(int turn) => [.. "MM"u8, 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte)turn, 0, 0, 0, 0, 0, 0];

    private static byte[] PngChunk(string name, byte[] data)
    {
        byte[] named = [.. Encoding.ASCII.GetBytes(name), .. data];
        var chunk = new byte[named.Length + 8];
        BinaryPrimitives.WriteUInt32BigEndian(chunk, (uint)data.Length);
        named.CopyTo(chunk, 4);
        var sum = uint.MaxValue;
        foreach (var one in named)
        {
            sum ^= one;
            for (var bit = 0; bit < 8; bit++)
            {
                sum = (sum & 1) == 1 ? (sum >> 1) ^ 0xEDB88320 : sum >> 1;
            }
        }

        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(named.Length + 4), ~sum);
        return chunk;
    }

    private static byte[] RiffChunk(string name, byte[] data)
    {
        var size = new byte[4];
        BinaryPrimitives.WriteUInt32LittleEndian(size, (uint)data.Length);
        return [.. Encoding.ASCII.GetBytes(name), .. size, .. data];
    }

    /// <summary>Coded picture: 0xFF is followed by 0.</summary>
    private static byte[] Coded(Dice dice) => [.. Noise(dice, 120).SelectMany(one => one == 0xFF ? new byte[] { 0xFF, 0 } : [one]), 0xFF, 0, 7];
}
