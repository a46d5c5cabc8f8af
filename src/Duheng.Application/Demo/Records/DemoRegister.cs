using Duheng.Application.Registers;
using Duheng.Domain.Registers;

namespace Duheng.Application.Demo.Records;

/// <summary>What the demo enters into one register.</summary>
/// <param name="Key">Of the register.</param>
internal sealed record DemoRegister(string Key, IReadOnlyList<NewEntry> Entries)
{
    /// <summary>An entry out of columns and plain values; null ones are blank.</summary>
    public static NewEntry Entry(params (string Column, object? Value)[] cells) => new(
        cells.Where(cell => cell.Value is not null).ToDictionary(cell => cell.Column, cell => Value(cell.Value!), StringComparer.Ordinal)); // blank ones were left out

    private static RegisterValue Value(object value) => value switch
    {
        string text => new RegisterValue.Text(text),
        int number => new RegisterValue.Number(number),
        decimal number => new RegisterValue.Number(number),
        DateOnly day => new RegisterValue.Day(day),
        DateTime moment => new RegisterValue.Moment(moment),
        bool yes => new RegisterValue.YesNo(yes),
        Interval interval => new RegisterValue.Periods([interval]),
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, "No such kind of value."),
    };
}
