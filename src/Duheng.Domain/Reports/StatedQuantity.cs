using Duheng.Domain.Quantities;

namespace Duheng.Domain.Reports;

/// <summary>A target or actual value as printed, read as far as it can be, with its place.</summary>
public sealed record StatedQuantity(Quantity Value, Place Place)
{
    public string Text => Value.Text;

    public bool IsBlank => Value.IsBlank;
}
