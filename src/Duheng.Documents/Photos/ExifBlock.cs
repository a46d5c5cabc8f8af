using System.Buffers.Binary;

namespace Duheng.Documents.Photos;

/// <summary>EXIF data: a list of tags (TIFF 6.0), which may lead to another one. Only what is asked for is looked at; every place is checked first.</summary>
internal sealed class ExifBlock
{
    private const int Orientation = 0x0112;
    private const int FurtherTags = 0x8769;
    private const int EntryBytes = 12;
    private const int TextType = 2;
    private const int MostTurns = 8;

    private readonly byte[] block;
    private readonly bool isLittle;

    private ExifBlock(byte[] block, bool isLittle) => (this.block, this.isLittle) = (block, isLittle);

    /// <summary>Null for what is no EXIF data.</summary>
    public static ExifBlock? Read(byte[] block) => block switch
    {
        [(byte)'I', (byte)'I', 42, 0, _, _, _, _, ..] => new ExifBlock(block, isLittle: true),
        [(byte)'M', (byte)'M', 0, 42, _, _, _, _, ..] => new ExifBlock(block, isLittle: false),
        _ => null,
    };

    /// <summary>A block that says which side is up, and nothing else.</summary>
    public static byte[] Upright(int turn) => [(byte)'M', (byte)'M', 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte)turn, 0, 0, 0, 0, 0, 0];

    /// <summary>How the picture is turned, from 2 to 8; 1, as it lies, where it does not say.</summary>
    public int Turn => Find(FirstList, Orientation) is { } entry && Short(entry + 8) is var turn and > 1 and <= MostTurns ? turn : 1;

    /// <summary>A text among the further tags.</summary>
    public byte[]? Text(int tag)
    {
        if (Find(FirstList, FurtherTags) is not { } further || Find(Long(further + 8), tag) is not { } entry || Short(entry + 2) != TextType)
        {
            return null;
        }

        var length = Long(entry + 4);
        var place = length <= 4 ? entry + 8 : Long(entry + 8);
        return place <= block.Length && length <= block.Length - place ? block.AsSpan((int)place, (int)length).ToArray() : null;
    }

    private long FirstList => Long(4);

    /// <summary>Where the entry of a tag begins; null without it.</summary>
    private long? Find(long list, int tag)
    {
        if (list < 8 || list + 2 > block.Length)
        {
            return null;
        }

        for (var (index, count) = (0, Short(list)); index < count; index++)
        {
            var entry = list + 2 + (index * EntryBytes);
            if (entry + EntryBytes > block.Length)
            {
                return null;
            }

            if (Short(entry) == tag)
            {
                return entry;
            }
        }

        return null;
    }

    private int Short(long place) => isLittle ? BinaryPrimitives.ReadUInt16LittleEndian(block.AsSpan((int)place)) : BinaryPrimitives.ReadUInt16BigEndian(block.AsSpan((int)place));

    private long Long(long place) => isLittle ? BinaryPrimitives.ReadUInt32LittleEndian(block.AsSpan((int)place)) : BinaryPrimitives.ReadUInt32BigEndian(block.AsSpan((int)place));
}
