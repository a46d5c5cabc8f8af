namespace Duheng.Documents.Papers;

/// <summary>A cell of a table. Below a vertical merge the cells are there, empty.</summary>
/// <param name="Column">The first grid column that it covers, counted from 1.</param>
/// <param name="Span">How many grid columns it covers.</param>
public sealed record GridCell(int Column, int Span, string Text)
{
    /// <summary>Whether it only continues the cell above.</summary>
    public bool ContinuesAbove { get; init; }

    public Origin Origin { get; init; }

    /// <summary>Several cells run together that nobody can tell apart: the text stands, and no figure may be read from it.</summary>
    public bool IsUnclear { get; init; }

    /// <summary>The place of a fact that is still to be filled in: blank, and nothing of the cell above goes on in it.</summary>
    public bool IsOpen { get; init; }

    public bool IsBlank => string.IsNullOrWhiteSpace(Text);
}
