namespace Duheng.Domain.Registers;

/// <summary>From a moment until before another (时段), by the clock on the wall.</summary>
/// <param name="End">Null while it lasts; never before the start.</param>
public readonly record struct Interval(DateTime Start, DateTime? End);
