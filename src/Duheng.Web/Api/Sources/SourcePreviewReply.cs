using Duheng.Application.Registers.Sources;

namespace Duheng.Web.Api.Sources;

/// <summary>The first rows of a query as they would be entered; personal data are masked.</summary>
/// <param name="Unused">Columns of the query that nothing takes.</param>
public sealed record SourcePreviewReply(IReadOnlyList<string> Columns, IReadOnlyList<SourceRowReply> Rows, IReadOnlyList<string> Unused)
{
    internal static SourcePreviewReply Of(SourcePreview preview) => new(preview.Columns, [.. preview.Rows.Select(row => new SourceRowReply(row.Cells, row.Problem))], preview.Unused);
}
