namespace Duheng.Fixtures.Forms;

/// <summary>A column of an indicator table: what stands in it, and its head as printed.</summary>
internal sealed record FormColumn(ColumnKind Kind, string Head)
{
    /// <summary>How many grid columns it takes.</summary>
    public int Span { get; init; } = 1;
}
