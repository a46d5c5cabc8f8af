using System.IO.Compression;

namespace Duheng.Documents.Writing;

/// <summary>An archive without a clock in it: the same parts make the same bytes.</summary>
internal sealed class SteadyZip(Stream output) : IDisposable
{
    /// <summary>The first day that an archive can tell.</summary>
    private static readonly DateTimeOffset Epoch = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly ZipArchive archive = new(output, ZipArchiveMode.Create, leaveOpen: true);

    /// <param name="isStored">Whether it is kept as it is: for a small part, setting up the compression costs more than it saves.</param>
    public void Add(string name, Action<Stream> write, bool isStored = false)
    {
        var part = archive.CreateEntry(name, isStored ? CompressionLevel.NoCompression : CompressionLevel.Fastest);
        part.LastWriteTime = Epoch;
        using var content = part.Open();
        write(content);
    }

    public void Dispose() => archive.Dispose();

    /// <summary>Copies an archive part by part in the order of their names; the content types first, as readers expect them.</summary>
    public static void Copy(Stream package, Stream output)
    {
        using var source = new ZipArchive(package, ZipArchiveMode.Read, leaveOpen: true);
        using var target = new SteadyZip(output);
        foreach (var part in source.Entries.OrderBy(part => part.FullName != "[Content_Types].xml").ThenBy(part => part.FullName, StringComparer.Ordinal))
        {
            using var content = part.Open();
            target.Add(part.FullName, content.CopyTo);
        }
    }
}
