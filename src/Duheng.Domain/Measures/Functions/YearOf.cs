namespace Duheng.Domain.Measures.Functions;

/// <summary>The year of a date (年份).</summary>
public sealed class YearOf() : DatePartFunction("年份", "year", day => day.Year);
