namespace Duheng.Domain.Quantities;

/// <summary>A target or actual value (指标值, 实际完成值): sign, number, unit and the text as printed.</summary>
/// <param name="Text">As printed, outer blanks cut.</param>
public sealed record Quantity(string Text, QuantityKind Kind)
{
    public static readonly Quantity Blank = new(string.Empty, QuantityKind.Blank);

    public Comparison Comparison { get; init; }

    /// <summary>The figure in <see cref="Unit"/>, or the lower end of a range.</summary>
    public decimal Number { get; init; }

    /// <summary>The upper end of a range.</summary>
    public decimal? Upper { get; init; }

    public Unit? Unit { get; init; }

    /// <summary>Set when <see cref="Kind"/> is a date.</summary>
    public CalendarDate? Date { get; init; }

    /// <summary>"近20万人", "约30次", "90%左右".</summary>
    public bool IsApproximate { get; init; }

    public bool IsNumber => Kind == QuantityKind.Number;

    public bool IsText => Kind == QuantityKind.Text;

    public bool IsBlank => Kind == QuantityKind.Blank;

    /// <summary>The figure in the base unit of its family: 9.77万元 is 97,700 (元).</summary>
    public decimal InBase => Number * (Unit?.Factor ?? 1m);

    public override string ToString() => Text;
}
