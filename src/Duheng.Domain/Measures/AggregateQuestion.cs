namespace Duheng.Domain.Measures;

/// <summary>One thing that is asked of the entries of one register.</summary>
/// <param name="Value">Null for a count.</param>
/// <param name="Percent">Of a percentile; otherwise null.</param>
public sealed record AggregateQuestion(EntrySet Set, AggregateFunction Function, RowNode? Value, decimal? Percent, MeasurePeriod Period);
