using Duheng.Domain.Registers;

namespace Duheng.Domain.Measures;

/// <summary>Asks for the intervals in a column that reach into a period, also of entries that began before it.</summary>
public sealed record IntervalQuestion(EntrySet Set, RegisterColumn Column, MeasurePeriod Period);
