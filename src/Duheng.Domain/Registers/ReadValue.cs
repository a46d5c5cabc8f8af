namespace Duheng.Domain.Registers;

/// <summary>What came of reading a cell: a value, nothing at all, or what is wrong and what to do.</summary>
public readonly record struct ReadValue(RegisterValue? Value, string? Problem)
{
    public static readonly ReadValue Blank = new(null, null);

    public static ReadValue Of(RegisterValue value) => new(value, null);

    public static ReadValue Wrong(string problem) => new(null, problem);
}
