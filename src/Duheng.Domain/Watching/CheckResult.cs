namespace Duheng.Domain.Watching;

/// <summary>What one check found (一次监测的结果).</summary>
/// <param name="At">When it began.</param>
/// <param name="Reason">Why it failed; empty for a success.</param>
public readonly record struct CheckResult(DateTimeOffset At, bool IsUp, string Reason);
