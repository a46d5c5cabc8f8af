namespace Duheng.Domain.Measures.Functions;

/// <summary>Hours by the clock (小时).</summary>
public sealed class Hours() : ElapsedFunction("小时", "hours", ValueUnit.Hour, TimeSpan.TicksPerHour);
