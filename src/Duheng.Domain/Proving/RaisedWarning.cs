namespace Duheng.Domain.Proving;

/// <summary>A warning of a monitoring (预警).</summary>
/// <param name="Indicator">Null for money.</param>
/// <param name="LastMonth">Of the period that it came of.</param>
/// <param name="Age">In working days.</param>
public sealed record RaisedWarning(string Text, string? Indicator, int LastMonth, int Age, bool IsAnswered)
{
    /// <summary>The working days that it gave for an answer; null where only the scheme says how many.</summary>
    public int? Allowed { get; init; }
}
