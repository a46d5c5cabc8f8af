namespace Duheng.Application.Reviews;

/// <summary>What a reviewer writes at one row.</summary>
/// <param name="Row">From 1; the budget-execution row is 1.</param>
/// <param name="ScoreCenti">Null to take the recomputed points.</param>
/// <param name="Version">Of the row as it was shown, 0 where nobody had written; null to write whatever stands there now.</param>
public sealed record ReviewLineEdit(int Row, string Complete, long? ScoreCenti, string Basis, long? Version);
