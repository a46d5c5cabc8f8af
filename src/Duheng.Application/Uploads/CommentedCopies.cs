using Duheng.Application.Checking;
using Duheng.Application.Json;
using Duheng.Application.Output;
using Duheng.Application.Output.Html;
using Duheng.Domain.Reports;

namespace Duheng.Application.Uploads;

/// <summary>Copies with comments that a page carries in itself, as long as it does not grow too large for a browser.</summary>
/// <param name="sources">The files that were sent; what was inside an archive is none of them.</param>
internal sealed class CommentedCopies(IReadOnlyDictionary<DocumentSource, byte[]> sources)
{
    public const string WordFile = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private const long MostBytes = 24L << 20;

    private static readonly Wording TooLarge = new("批注副本太大，请勾选保留后再传一次", "the copy is too large for this page: have it kept");

    private long taken;

    /// <summary>Only Word files take comments.</summary>
    /// <param name="content">The file; null for what was inside an archive.</param>
    public static bool Takes(CheckedDocument document, byte[]? content) =>
        content is not null && document.Reports.Count > 0 && document.Source.Name.EndsWith(".docx", StringComparison.OrdinalIgnoreCase);

    public static string NameOf(CheckedDocument document) => $"{Path.GetFileNameWithoutExtension(document.Source.Name)}（批注）.docx";

    /// <summary>The copy, or why there is none.</summary>
    public static (byte[]? Content, Wording? Why) Write(CheckedDocument document, CancellationToken cancellationToken)
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            return AnnotateDocument.Execute(document.Source, FindingComments.Of(document, Language.Zh), path, cancellationToken) is { } why ? (null, why) : (File.ReadAllBytes(path), null);
        }
        finally
        {
            File.Delete(path);
        }
    }

    /// <summary>Null for what takes no comments.</summary>
    public EmbeddedFile? Of(CheckedDocument document, CancellationToken cancellationToken)
    {
        if (!Takes(document, sources.GetValueOrDefault(document.Source)))
        {
            return null;
        }

        var (content, why) = Write(document, cancellationToken);
        var isTooLarge = content is not null && taken + content.LongLength > MostBytes;
        taken += isTooLarge ? 0 : content?.LongLength ?? 0;
        return new EmbeddedFile(NameOf(document), WordFile, isTooLarge ? null : content, why ?? (isTooLarge ? TooLarge : new Wording("带批注的 Word", "Word with comments")));
    }
}
