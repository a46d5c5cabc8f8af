namespace Duheng.Domain.Registers;

/// <summary>What stands in one cell of an entry. A blank cell is null, never a value.</summary>
public abstract record RegisterValue
{
    private RegisterValue()
    {
    }

    /// <summary>Text, the word of a choice, the title of a referenced entry, the SHA-256 of a file.</summary>
    public sealed record Text(string Value) : RegisterValue;

    /// <summary>A number in the column's unit; money in 元.</summary>
    public sealed record Number(decimal Value) : RegisterValue;

    public sealed record Day(DateOnly Value) : RegisterValue;

    public sealed record Moment(DateTime Value) : RegisterValue;

    public sealed record Periods(IReadOnlyList<Interval> Value) : RegisterValue;

    public sealed record YesNo(bool Value) : RegisterValue;
}
