namespace Duheng.Domain.Measures.Functions;

/// <summary>The quarter of a date (季度), from 1.</summary>
public sealed class QuarterOf() : DatePartFunction("季度", "quarter", day => ((day.Month - 1) / 3) + 1);
