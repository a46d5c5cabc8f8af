using Duheng.Domain.Registers;

namespace Duheng.Domain.Measures;

/// <summary>What came of a question.</summary>
/// <param name="Value">Of a sum and of an average the sum, of a share how many meet the condition, of a count the count; null when nothing counted has a value.</param>
/// <param name="Counted">Entries that the value rests on.</param>
/// <param name="Seen">Entries of the register in the period, whether they are meant or not: where none is, nobody kept the register.</param>
public sealed record AggregateAnswer(RegisterValue? Value, long Counted, long Seen, IReadOnlyList<Exclusion> Excluded);
