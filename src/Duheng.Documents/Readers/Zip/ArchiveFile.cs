using System.IO.Compression;

namespace Duheng.Documents.Readers.Zip;

/// <summary>
/// An archive, open while its members are read. Members are unpacked into memory, one at a time, each within a limit;
/// nothing is ever written to the disk.
/// </summary>
public sealed class ArchiveFile : IDisposable
{
    /// <summary>Unix keeps the kind of a file in the upper half of the attributes; this one is a symbolic link.</summary>
    private const int KindMask = 0xF000, Link = 0xA000;

    private readonly Lock gate = new();
    private readonly Func<Stream> open;
    private ZipArchive? archive;

    public ArchiveFile(Func<Stream> open)
    {
        this.open = open;
        archive = Open();
    }

    /// <summary>All files in it that may be reports.</summary>
    public IReadOnlyList<ArchiveMember> Members(ArchiveLimits limits)
    {
        lock (gate)
        {
            var entries = (archive ??= Open()).Entries;
            var labels = MemberNames.Labels(entries.Select(entry => entry.FullName));
            return
            [
                .. Enumerable.Range(0, entries.Count)
                    .Where(index => !IsFolder(entries[index]) && !IsLink(entries[index]) && MemberNames.IsSearched(labels[index]))
                    .Select(index => new ArchiveMember(index, labels[index], limits.RefusalOf(entries[index])) { IsLocked = entries[index].IsEncrypted }),
            ];
        }
    }

    /// <summary>Whether entries share their bytes: together they are longer than the file. Only a trap is made so.</summary>
    public bool IsOverlapping(long length)
    {
        lock (gate)
        {
            return (archive ??= Open()).Entries.Aggregate(0m, (sum, entry) => sum + entry.CompressedLength) > length;
        }
    }

    /// <summary>The content of a member. Also after the archive was closed, then more slowly.</summary>
    public Stream Unpack(ArchiveMember member)
    {
        if (member.Refusal is { } refusal)
        {
            throw new RefusedContentException(refusal);
        }

        lock (gate)
        {
            if (archive is not null)
            {
                return MemberContent.Unpack(archive.Entries[member.Index]);
            }

            using var again = Open();
            return MemberContent.Unpack(again.Entries[member.Index]);
        }
    }

    public void Dispose()
    {
        lock (gate)
        {
            archive?.Dispose();
            archive = null;
        }
    }

    private ZipArchive Open() => new(open(), ZipArchiveMode.Read, leaveOpen: false, new MemberNameEncoding());

    private static bool IsFolder(ZipArchiveEntry entry) => entry.FullName.EndsWith('/') || (entry.FullName.EndsWith('\\') && entry.Length == 0);

    private static bool IsLink(ZipArchiveEntry entry) => ((entry.ExternalAttributes >> 16) & KindMask) == Link;
}
