using Duheng.Application.Checking;
using Duheng.Application.Output.Html;

namespace Duheng.Application.Uploads;

/// <summary>What came of one uploaded document.</summary>
/// <param name="Number">From 1, as addresses name it.</param>
/// <param name="Html">The page of its own: the document with its findings in it.</param>
/// <param name="Content">The file, to write comments into; null for what was inside an archive.</param>
internal sealed record KeptDocument(int Number, CheckedDocument Document, IReadOnlyList<OverviewRow> Rows, byte[] Html, byte[]? Content)
{
    public bool TakesComments => CommentedCopies.Takes(Document, Content);

    public long Size => Html.LongLength + (Content?.LongLength ?? 0L);
}
