using System.IO.Compression;

namespace Duheng.Documents.Copies.Docx;

/// <summary>A Word file to be copied: parts that are given anew take the place of the old ones, all others are copied as they are.</summary>
internal sealed class DocxParts(ZipArchive source)
{
    /// <summary>No part of a report comes near it: what does is a trap.</summary>
    private const long LargestPart = 256L * 1_048_576;

    private const int BufferSize = 81_920;

    private static readonly DateTimeOffset Written = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly Dictionary<string, byte[]> changed = new(StringComparer.Ordinal);
    private readonly List<string> added = [];

    public bool Has(string name) => changed.ContainsKey(name) || source.GetEntry(name) is not null;

    /// <exception cref="InvalidDataException">There is no such part, or it is larger than any part of a report.</exception>
    public byte[] Read(string name)
    {
        if (changed.TryGetValue(name, out var bytes))
        {
            return bytes;
        }

        var entry = source.GetEntry(name) ?? throw new InvalidDataException($"No part {name}.");
        using var content = new MemoryStream();
        using var stream = entry.Open();
        Copy(stream, content);
        return content.ToArray();
    }

    public void Write(string name, byte[] content)
    {
        if (!Has(name))
        {
            added.Add(name);
        }

        changed[name] = content;
    }

    public void CopyTo(Stream output)
    {
        using var copy = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var entry in source.Entries)
        {
            var target = copy.CreateEntry(entry.FullName);
            target.LastWriteTime = entry.LastWriteTime;
            target.ExternalAttributes = entry.ExternalAttributes;
            using var content = changed.TryGetValue(entry.FullName, out var bytes) ? new MemoryStream(bytes) : entry.Open();
            using var stream = target.Open();
            Copy(content, stream);
        }

        foreach (var name in added)
        {
            var target = copy.CreateEntry(name);
            target.LastWriteTime = Written;
            using var stream = target.Open();
            stream.Write(changed[name]);
        }
    }

    private static void Copy(Stream from, Stream to)
    {
        var buffer = new byte[BufferSize];
        var total = 0L;
        while (from.Read(buffer) is var read and > 0)
        {
            total += read;
            if (total > LargestPart)
            {
                throw new InvalidDataException("A part is too large.");
            }

            to.Write(buffer, 0, read);
        }
    }
}
