using Duheng.Domain.Quantities;

namespace Duheng.Domain.Reports;

/// <summary>A target or actual value as printed, read as far as it can be, with its place.</summary>
public sealed record StatedQuantity(Quantity Value, Place Place)
{
    public string Text => Value.Text;

    public bool IsBlank => Value.IsBlank;

    /// <summary>Blank, or a stroke that stands for nothing. 无 is a word: no accident is a result.</summary>
    public bool IsLeftOut => IsBlank || PrintedText.Key(Text) is "/" or "-" or "--" or "\\";
}
