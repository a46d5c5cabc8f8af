using Duheng.Documents.Writing;

namespace Duheng.Documents.Templates;

/// <summary>Cells of forms, with what they cover.</summary>
internal static class CellSpans
{
    public static WrittenCell Over(this WrittenCell cell, int columns, int rows = 1) => cell with { Columns = columns, Rows = rows };

    public static IReadOnlyList<WrittenCell> Heads(params IEnumerable<string> heads) => [.. heads.Select(WrittenCell.Head)];
}
