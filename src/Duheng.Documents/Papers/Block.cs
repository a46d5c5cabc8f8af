namespace Duheng.Documents.Papers;

/// <summary>A paragraph or a grid.</summary>
public abstract record Block
{
    /// <summary>The sheet of a workbook that it stands on; null elsewhere.</summary>
    public string? Sheet { get; init; }

    /// <summary>The section that it stands in: an index of <see cref="Paper.Pages"/>.</summary>
    public int Section { get; init; }
}
