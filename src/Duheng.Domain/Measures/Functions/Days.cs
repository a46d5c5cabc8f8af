namespace Duheng.Domain.Measures.Functions;

/// <summary>Days by the clock (天), parts of a day among them.</summary>
public sealed class Days() : ElapsedFunction("天", "days", ValueUnit.Day, TimeSpan.TicksPerDay);
