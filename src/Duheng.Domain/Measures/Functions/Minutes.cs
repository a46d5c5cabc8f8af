namespace Duheng.Domain.Measures.Functions;

/// <summary>Minutes by the clock (分钟).</summary>
public sealed class Minutes() : ElapsedFunction("分钟", "minutes", ValueUnit.Minute, TimeSpan.TicksPerMinute);
