using Duheng.Domain.Registers;

namespace Duheng.Domain.Measures;

/// <summary>An entry of a register as measures see it.</summary>
/// <param name="Day">On which it occurred.</param>
/// <param name="SetAside">Why it does not count; empty when it does.</param>
/// <param name="Cells">By the key of the column; what is not there is blank.</param>
public sealed record MeasuredEntry(long Id, DateOnly Day, string SetAside, IReadOnlyDictionary<string, RegisterValue> Cells)
{
    /// <summary>Goes up by one with each correction.</summary>
    public long Version { get; init; } = 1;
}
