namespace Duheng.Documents.Writing;

/// <summary>Pages of one direction (一组页面); the first piece begins a page.</summary>
public sealed record PageRun(IReadOnlyList<Piece> Pieces)
{
    /// <summary>Whether the paper lies across (横排), for wide tables.</summary>
    public bool IsAcross { get; init; }

    /// <summary>What a workbook calls the sheet of these pages.</summary>
    public required string Name { get; init; }
}
