using Duheng.Documents.Readers.Zip;
using Duheng.Domain.Quantities;

namespace Duheng.Documents.Readers;

/// <summary>Every reader in this assembly, and the choice among them by content.</summary>
public static class DocumentReaders
{
    /// <summary>Larger files are refused unread: a report has a few hundred kilobytes.</summary>
    public const int LargestMebibytes = 64;

    private const int HeadLength = 4_096;
    private const int BytesPerMebibyte = 1_048_576;

    private static readonly IReadOnlyList<IDocumentReader> All =
    [
        .. typeof(DocumentReaders).Assembly.GetTypes()
            .Where(type => type.IsAssignableTo(typeof(IDocumentReader)) && !type.IsInterface)
            .Select(type => (IDocumentReader)Activator.CreateInstance(type)!) // null only for Nullable<T>
            .OrderBy(reader => reader.Order),
    ];

    public static bool IsTooLarge(Stream content) => content.Length > (long)LargestMebibytes * BytesPerMebibyte;

    /// <summary>An archive of many reports may be larger than any one of them; its members have the limit.</summary>
    private static bool IsLargeArchive(Stream content)
    {
        Span<byte> head = stackalloc byte[4];
        content.Position = 0;
        return content.ReadAtLeast(head, head.Length, throwOnEndOfStream: false) == head.Length
            && ZipReader.IsZip(head)
            && new ZipReader().Read(content, CancellationToken.None) is { IsArchive: true };
    }

    public static Reading Read(Stream content, CancellationToken cancellationToken)
    {
        if (IsTooLarge(content) && !IsLargeArchive(content))
        {
            return Reading.Failed(
                $"文件有 {Figures.Plain(content.Length / BytesPerMebibyte)} MB，超过 {Figures.Plain(LargestMebibytes)} MB 的上限；自评报告不会这么大，请确认选对了文件。",
                $"The file has {Figures.Plain(content.Length / BytesPerMebibyte)} MB, more than the limit of {Figures.Plain(LargestMebibytes)} MB; no report is that large: check that it is the right file.");
        }

        Span<byte> head = stackalloc byte[HeadLength];
        content.Position = 0;
        head = head[..content.ReadAtLeast(head, HeadLength, throwOnEndOfStream: false)];
        if (head.IsEmpty)
        {
            return Reading.Failed("文件是空的（0 字节）；请重新导出或下载一次。", "The file is empty (0 bytes): export or download it again.");
        }

        foreach (var reader in All)
        {
            if (reader.Recognises(head))
            {
                content.Position = 0;
                if (reader.Read(content, cancellationToken) is { } reading)
                {
                    return reading;
                }
            }
        }

        return Reading.Foreign(
            "认不出文件格式；请用 Word 另存为 .docx，或复制为 .txt 再检查。",
            "The file format is not known: save it as .docx in Word, or copy it into a .txt.");
    }
}
