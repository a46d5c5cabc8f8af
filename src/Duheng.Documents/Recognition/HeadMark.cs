namespace Duheng.Documents.Recognition;

/// <summary>Something in a paper by which reports are told apart, in reading order.</summary>
/// <param name="Block">The index of the block.</param>
/// <param name="Row">The index of the row in a table; 0 for a paragraph.</param>
internal sealed record HeadMark(HeadMarkKind Kind, int Block, int Row)
{
    /// <summary>The project, for the kinds that may name one.</summary>
    public string? Name { get; init; }

    public int? Year { get; init; }

    public bool IsAnnex { get; init; }
}
