using System.Buffers.Binary;
using System.Text;

namespace Duheng.Documents.Readers.CompoundFile;

/// <summary>
/// What stands at the top of a compound file: a workbook that holds a letter as an object is a workbook all the same.
/// Sizes in the header are held against the size of the file, so that nobody behind allots what is not there.
/// </summary>
internal sealed class CompoundDirectory
{
    private const int EntrySize = 128;
    private const int MostEntries = 65_536;
    private const int Small = 4_096; // streams below this share sectors
    private const int SmallSector = 64;

    private readonly CompoundSectors sectors;
    private readonly List<byte[]> entries = [];

    private CompoundDirectory(CompoundSectors sectors) => this.sectors = sectors;

    /// <summary>Null when the file is damaged.</summary>
    public static CompoundDirectory? Read(Stream content)
    {
        if (CompoundSectors.Open(content) is not { } sectors)
        {
            return null;
        }

        var read = new CompoundDirectory(sectors);
        foreach (var sector in sectors.Chain(sectors.FirstOfDirectory).TakeWhile(_ => read.entries.Count < MostEntries))
        {
            read.entries.AddRange(sector.Chunk(EntrySize));
        }

        return read.entries.Count > 0 ? read : null;
    }

    public bool Has(string name) => Top().Any(entry => IsNamed(entry, name));

    /// <summary>As much of a stream as is there.</summary>
    public byte[] Content(string name)
    {
        var entry = Top().First(entry => IsNamed(entry, name));
        var length = CompoundSectors.Number(entry, 120);
        var first = CompoundSectors.Number(entry, 116);
        return length < Small ? Shared(first, (int)length) : sectors.Join(first, length);
    }

    private byte[] Shared(uint first, int length)
    {
        var store = sectors.Join(CompoundSectors.Number(entries[0], 116), CompoundSectors.Number(entries[0], 120));
        var table = sectors.Join(sectors.FirstOfSmallTable, store.Length / (SmallSector / 4));
        var whole = new List<byte>(length);
        for (var at = first; whole.Count < length && (at + 1L) * SmallSector <= store.Length && (at + 1L) * 4 <= table.Length; at = CompoundSectors.Number(table, (int)at * 4))
        {
            whole.AddRange(store.AsSpan((int)at * SmallSector, SmallSector));
        }

        return [.. whole];
    }

    private IEnumerable<byte[]> Top()
    {
        var seen = new HashSet<uint>();
        var waiting = new Stack<uint>([CompoundSectors.Number(entries[0], 76)]);
        while (waiting.TryPop(out var next))
        {
            if (next < entries.Count && seen.Add(next))
            {
                var entry = entries[(int)next];
                yield return entry;
                waiting.Push(CompoundSectors.Number(entry, 68));
                waiting.Push(CompoundSectors.Number(entry, 72));
            }
        }
    }

    private static bool IsNamed(byte[] entry, string name) => string.Equals(
        Encoding.Unicode.GetString(entry, 0, Math.Clamp(BinaryPrimitives.ReadUInt16LittleEndian(entry.AsSpan(64)) - 2, 0, 62)), name, StringComparison.OrdinalIgnoreCase);
}
