namespace Duheng.Documents.Papers;

/// <summary>A paragraph outside tables that is not blank.</summary>
/// <param name="Number">Counted from 1 over the document.</param>
public sealed record TextBlock(int Number, string Text) : Block
{
    public Origin Origin { get; init; }
}
