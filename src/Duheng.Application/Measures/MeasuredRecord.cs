using Duheng.Application.Registers;
using Duheng.Domain.Registers;

namespace Duheng.Application.Measures;

/// <summary>An entry behind a value, as it counts (计入的记录).</summary>
/// <param name="Excluded">Why it does not count; empty when it does.</param>
/// <param name="Value">What it adds: its hours, its sum, whether it fulfils the condition of a share; null for a count, or where it does not count.</param>
public sealed record MeasuredRecord(RegisterEntry Entry, string Excluded, RegisterValue? Value)
{
    public bool Counts => Excluded.Length == 0;
}
