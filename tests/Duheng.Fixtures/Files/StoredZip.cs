using System.IO.Compression;

namespace Duheng.Fixtures.Files;

/// <summary>A zip whose entries are stored with one fixed time: equal content gives equal bytes.</summary>
internal static class StoredZip
{
    private static readonly DateTimeOffset written = new(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static byte[] Write(params IEnumerable<(string Name, byte[] Content)> entries)
    {
        using var packed = new MemoryStream();
        using (var archive = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in entries)
            {
                var entry = archive.CreateEntry(name, CompressionLevel.NoCompression);
                entry.LastWriteTime = written;
                using var stream = entry.Open();
                stream.Write(content);
            }
        }

        return packed.ToArray();
    }
}
