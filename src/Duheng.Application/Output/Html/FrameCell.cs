namespace Duheng.Application.Output.Html;

/// <summary>A cell as it is drawn: with the rows and columns that it covers.</summary>
internal sealed class FrameCell(int row, int column, int span, string text)
{
    public int Row { get; } = row;

    public int Column { get; } = column;

    public int Span { get; } = span;

    public string Text { get; } = text;

    public int RowSpan { get; set; } = 1;

    /// <summary>Stands where the row has no cell.</summary>
    public bool IsGap { get; init; }
}
