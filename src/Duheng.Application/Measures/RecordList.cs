using System.IO.Compression;
using System.Text;
using Duheng.Application.History;
using Duheng.Domain.Quantities;

namespace Duheng.Application.Measures;

/// <summary>The entries that a value rests on, packed: a million of them take about two megabytes.</summary>
public static class RecordList
{
    public static byte[] Pack(IEnumerable<RecordKey> records)
    {
        ArgumentNullException.ThrowIfNull(records);

        using var packed = new MemoryStream();
        using (var deflated = new DeflateStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        using (var writer = new BinaryWriter(deflated, Encoding.UTF8))
        {
            var last = 0L;
            foreach (var record in Ordered(records))
            {
                writer.Write7BitEncodedInt64(record.Id - last);
                writer.Write7BitEncodedInt64(record.Version);
                last = record.Id;
            }
        }

        return packed.ToArray();
    }

    public static IReadOnlyList<RecordKey> Unpack(byte[] packed)
    {
        using var plain = new MemoryStream();
        using (var inflated = new DeflateStream(new MemoryStream(packed), CompressionMode.Decompress))
        {
            inflated.CopyTo(plain);
        }

        plain.Position = 0;
        using var reader = new BinaryReader(plain, Encoding.UTF8);
        var records = new List<RecordKey>();
        var id = 0L;
        while (plain.Position < plain.Length)
        {
            id += reader.Read7BitEncodedInt64();
            records.Add(new RecordKey(id, reader.Read7BitEncodedInt64()));
        }

        return records;
    }

    /// <summary>SM3 in hexadecimal over expression, value and each entry with its version, a line each.</summary>
    public static string Hash(string expression, string? actual, IEnumerable<RecordKey> records)
    {
        ArgumentNullException.ThrowIfNull(records);

        var text = new StringBuilder().Append(expression).Append('\n').Append(actual).Append('\n');
        foreach (var record in Ordered(records))
        {
            text.Append(Figures.Plain(record.Id)).Append(' ').Append(Figures.Plain(record.Version)).Append('\n');
        }

        return Convert.ToHexStringLower(Sm3.Hash(Encoding.UTF8.GetBytes(text.ToString())));
    }

    /// <summary>What became of a list since.</summary>
    public static RecordChanges Compare(IReadOnlyList<RecordKey> before, IReadOnlyList<RecordKey> now)
    {
        var (then, present) = (before.ToDictionary(record => record.Id), now.ToDictionary(record => record.Id));
        return new RecordChanges(
            [.. Ordered(now.Where(record => !then.ContainsKey(record.Id)))],
            [.. Ordered(before.Where(record => !present.ContainsKey(record.Id)))],
            [.. Ordered(before.Where(record => present.TryGetValue(record.Id, out var other) && other.Version != record.Version))]);
    }

    private static IEnumerable<RecordKey> Ordered(IEnumerable<RecordKey> records) => records.Distinct().OrderBy(record => record.Id);
}
