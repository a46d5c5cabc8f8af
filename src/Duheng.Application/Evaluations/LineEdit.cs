namespace Duheng.Application.Evaluations;

/// <summary>What a person typed into one row of the self-evaluation.</summary>
/// <param name="Row">From 1; the budget-execution row is 1.</param>
/// <param name="Version">Of the row as it was shown; null to write whatever stands there now.</param>
public sealed record LineEdit(int Row, string Actual, string Reason, long? StatedCenti, RestsOn RestsOn, string Evidence, long? Version)
{
    public const int LongestText = 4000;
}
