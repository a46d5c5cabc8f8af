namespace Duheng.Fixtures;

/// <summary>One cell of a Word table.</summary>
internal sealed record DocxCell(string Text)
{
    public int Span { get; init; } = 1;

    public VerticalMerge Merge { get; init; }
}
