using Duheng.Documents.Readers.Zip;
using Duheng.Domain.Reports;

namespace Duheng.Application.Checking;

/// <summary>The files of an archive as documents, while it is open. They are searched like those of a folder.</summary>
internal sealed class ArchiveSearch : IDisposable
{
    private readonly ArchiveFile archive;
    private readonly DocumentSource source;
    private readonly IReadOnlyList<ArchiveMember> members;
    private readonly bool isTrap;

    private ArchiveSearch(DocumentSource source, ArchiveFile archive, ArchiveLimits limits, long length)
    {
        (this.source, this.archive) = (source, archive);
        members = archive.Members(limits);
        isTrap = archive.IsOverlapping(length);
    }

    /// <summary>Null when it is no longer the archive that it was a moment ago.</summary>
    public static ArchiveSearch? TryOpen(DocumentSource source, ArchiveLimits limits)
    {
        try
        {
            using var content = source.Open();
            return new ArchiveSearch(source, new ArchiveFile(source.Open), limits, content.Length);
        }
        catch (Exception changed) when (changed is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Why nothing in it is read; null when something may be.</summary>
    public Wording? Refusal(int depth)
    {
        if (depth > ArchiveLimits.Deepest)
        {
            return new Wording("压缩包里套着压缩包，层数太多，没有读取；请解压后检查。", "There are archives in archives, too deep to be read: unpack them and check the files.");
        }

        if (isTrap)
        {
            return new Wording(
                "压缩包里的文件互相重叠，展开后会大得出奇（像是压缩炸弹），没有读取；请用原来的文件重新打包。",
                "Files of the archive overlap and would grow beyond reason (like a bomb); it was not read: pack the files again.");
        }

        return members.Count > 0 && members.All(member => member.IsLocked)
            ? new Wording("压缩包设了密码，读不了；请解压后检查，或重新打包（不设密码）。", "The archive is locked with a password: unpack it and check the files, or pack them again without one.")
            : null;
    }

    public static Wording Changed => new("压缩包在检查时变了或打不开了；请等别的程序用完再试。", "The archive changed or went away while it was checked: try again when no other program uses it.");

    public static Wording NoReport => new(
        "压缩包里没有可读的自评报告；请核对里面的文件，或解压后检查。", "There is no readable report in the archive: look at the files in it, or unpack it and check them.");

    public IEnumerable<DocumentSource> Documents() =>
        members.Select(member => new DocumentSource($"{source.Name}!/{member.Label}", IsNamed: false, () => archive.Unpack(member)) { Folder = source.Folder })
            .OrderBy(member => DocumentSearch.Key(member.Name), StringComparer.Ordinal);

    public void Dispose() => archive.Dispose();
}
