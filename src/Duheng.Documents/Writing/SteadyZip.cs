using System.IO.Compression;

namespace Duheng.Documents.Writing;

/// <summary>Archives without a clock in them: the same parts make the same bytes.</summary>
internal static class SteadyZip
{
    /// <summary>The first day that an archive can tell.</summary>
    private static readonly DateTimeOffset Epoch = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Copies an archive part by part in the order of their names, with the date of none; the content types first, as readers expect them.</summary>
    public static void Copy(Stream package, Stream output)
    {
        using var source = new ZipArchive(package, ZipArchiveMode.Read, leaveOpen: true);
        using var target = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var part in source.Entries.OrderBy(part => part.FullName != "[Content_Types].xml").ThenBy(part => part.FullName, StringComparer.Ordinal))
        {
            var copy = target.CreateEntry(part.FullName, CompressionLevel.Optimal);
            copy.LastWriteTime = Epoch;
            using var from = part.Open();
            using var to = copy.Open();
            from.CopyTo(to);
        }
    }
}
