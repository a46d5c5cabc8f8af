using System.Buffers.Binary;

namespace Duheng.Documents.Readers.CompoundFile;

/// <summary>The sectors of a compound file and the table that chains them.</summary>
internal sealed class CompoundSectors
{
    private const int HeaderSize = 512;
    private const int ListedInHeader = 109;
    private const uint LastSector = 0xFFFF_FFFA;

    private readonly Stream content;
    private readonly int size;
    private readonly List<uint> tables = [];

    private CompoundSectors(Stream content, int size, byte[] header)
    {
        (this.content, this.size, FirstOfDirectory, FirstOfSmallTable) = (content, size, Number(header, 48), Number(header, 60));
        tables.AddRange(Enumerable.Range(0, ListedInHeader).Select(index => Number(header, 76 + (4 * index))).TakeWhile(sector => sector < LastSector));
        var more = Number(header, 68);
        for (var count = Number(header, 72); count > 0 && Sector(more) is { } list; count--)
        {
            tables.AddRange(Enumerable.Range(0, (size / 4) - 1).Select(index => Number(list, 4 * index)).TakeWhile(sector => sector < LastSector));
            more = Number(list, size - 4);
        }
    }

    private static ReadOnlySpan<byte> Signature => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    public uint FirstOfDirectory { get; }

    /// <summary>The table that chains what is too small for sectors of its own.</summary>
    public uint FirstOfSmallTable { get; }

    public static bool IsCompoundFile(ReadOnlySpan<byte> head) => head.StartsWith(Signature);

    /// <summary>Null when the header cannot be true.</summary>
    public static CompoundSectors? Open(Stream content)
    {
        var header = new byte[HeaderSize];
        content.Position = 0;
        return content.ReadAtLeast(header, HeaderSize, throwOnEndOfStream: false) == HeaderSize
            && SizeOf(header) is { } size && Fits(header, content.Length / size)
            ? new CompoundSectors(content, size, header)
            : null;
    }

    /// <summary>The sectors of a chain, in order; a chain that goes in a circle ends at the size of the file.</summary>
    public IEnumerable<byte[]> Chain(uint first)
    {
        var left = content.Length / size;
        for (var at = first; left-- > 0 && Sector(at) is { } bytes; at = After(at))
        {
            yield return bytes;
        }
    }

    /// <summary>A chain as one piece, of which no more than a length is wanted.</summary>
    public byte[] Join(uint first, long length)
    {
        using var whole = new MemoryStream();
        foreach (var sector in Chain(first).TakeWhile(_ => whole.Length < length))
        {
            whole.Write(sector);
        }

        return whole.ToArray();
    }

    public static uint Number(byte[] bytes, int at) => BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(at));

    private static int? SizeOf(byte[] header) =>
        (BinaryPrimitives.ReadUInt16LittleEndian(header.AsSpan(30)), BinaryPrimitives.ReadUInt16LittleEndian(header.AsSpan(32))) switch
        {
            (9, 6) => 512,
            (12, 6) => 4096,
            _ => null,
        };

    /// <summary>Whether the tables that the header counts could be in the file.</summary>
    private static bool Fits(byte[] header, long sectors) =>
        Number(header, 44) <= sectors && Number(header, 64) <= sectors && Number(header, 72) <= sectors;

    private uint After(uint sector)
    {
        var perSector = (uint)(size / 4);
        var table = (int)(sector / perSector);
        return table < tables.Count && Sector(tables[table]) is { } entries ? Number(entries, (int)(sector % perSector) * 4) : LastSector;
    }

    /// <summary>Null past the end of the file, and for the marks that end a chain.</summary>
    private byte[]? Sector(uint number)
    {
        var start = (number + 1L) * size;
        if (number >= LastSector || start >= content.Length)
        {
            return null;
        }

        var bytes = new byte[size];
        content.Position = start;
        _ = content.ReadAtLeast(bytes, size, throwOnEndOfStream: false); // the last may be cut short
        return bytes;
    }
}
