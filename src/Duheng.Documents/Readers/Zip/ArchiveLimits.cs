using System.IO.Compression;
using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Documents.Readers.Zip;

/// <summary>How much may come out of one archive, the archives in it included. Traps hold a few kilobytes and give terabytes.</summary>
public sealed class ArchiveLimits
{
    /// <summary>Archives in archives: a county's archive of its units' archives of projects.</summary>
    public const int Deepest = 3;

    private const int MostMembers = 20_000;
    private const long MostBytes = 4_096L * Mebibyte;
    private const long LargestMember = DocumentReaders.LargestMebibytes * Mebibyte;
    private const long Mebibyte = 1_048_576;

    /// <summary>Text shrinks to a tenth, seldom to a fiftieth; only a trap shrinks to less than this.</summary>
    private const int MostExpansion = 200;

    private long bytes;
    private int members;

    /// <summary>Why this member is not unpacked, by what the archive says of it; null when it may be.</summary>
    public Wording? RefusalOf(ZipArchiveEntry entry)
    {
        if (entry.IsEncrypted)
        {
            return new Wording("压缩包里的这个文件设了密码，读不了；请解压后重新打包（不设密码）再检查。", "This file of the archive is locked with a password: unpack it, pack it again without one and check that.");
        }

        if (entry.Length > Mebibyte && entry.Length / Math.Max(entry.CompressedLength, 1) > MostExpansion)
        {
            return new Wording(
                $"展开后有 {Figures.Plain(entry.Length / Mebibyte)} MB，是压缩后的 {Figures.Plain(entry.Length / Math.Max(entry.CompressedLength, 1))} 倍，像是压缩炸弹，没有读取；若确是报告，请解压后检查。",
                $"It expands to {Figures.Plain(entry.Length / Mebibyte)} MB, {Figures.Plain(entry.Length / Math.Max(entry.CompressedLength, 1))} times its packed size, like a bomb; it was not read. If it is a report, unpack it and check that.");
        }

        if (entry.Length > LargestMember)
        {
            return new Wording(
                $"展开后有 {Figures.Plain(entry.Length / Mebibyte)} MB，超过 {Figures.Plain(DocumentReaders.LargestMebibytes)} MB 的上限；自评报告不会这么大，请确认选对了文件。",
                $"It expands to {Figures.Plain(entry.Length / Mebibyte)} MB, more than the limit of {Figures.Plain(DocumentReaders.LargestMebibytes)} MB; no report is that large: check that it is the right file.");
        }

        bytes += entry.Length;
        return ++members > MostMembers || bytes > MostBytes
            ? new Wording("压缩包里的文件太多或太大，这一个没有读取；请分成几个压缩包，或解压到文件夹后检查。", "The archive holds too many files or too much; this one was not read: split the archive, or unpack it into a folder and check that.")
            : null;
    }
}
