using Duheng.Domain.Registers;

namespace Duheng.Domain.Measures;

/// <summary>Asks for the intervals in a column that reach into a period, also of entries that began before it.</summary>
/// <param name="By">A reference: intervals are told apart by where it leads; null to take them together.</param>
/// <param name="IsOfAll">Whether an entry that leads nowhere is of all objects; else it is left out.</param>
public sealed record IntervalQuestion(EntrySet Set, RegisterColumn Column, MeasurePeriod Period, RegisterColumn? By = null, bool IsOfAll = false);
