namespace Duheng.Domain.Reports;

/// <summary>A number as filled in: its value with the document's own decimals, or null when it is blank or unreadable.</summary>
/// <param name="Text">The figure as printed, which in a sentence is less than the text of the place.</param>
public sealed record Figure(decimal? Value, string Text, Place Place)
{
    /// <summary>Nothing is printed: blank, /, — or 无. A printed 0 is not blank.</summary>
    public bool IsBlank => Value is null && Quantities.PrintedText.IsNothing(Text);

    /// <summary>Something is printed that is no number.</summary>
    public bool IsUnreadable => Value is null && !IsBlank;
}
