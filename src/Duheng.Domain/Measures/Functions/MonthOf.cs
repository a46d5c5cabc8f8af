namespace Duheng.Domain.Measures.Functions;

/// <summary>The month of a date (月份), from 1.</summary>
public sealed class MonthOf() : DatePartFunction("月份", "month", day => day.Month);
