namespace Duheng.Storage.Foreign;

/// <summary>How much is asked of somebody else's database.</summary>
/// <param name="Rows">Of the result; what lies beyond is not read.</param>
/// <param name="Time">For the query, from its first row to its last.</param>
public sealed record ForeignLimits(int Rows, TimeSpan Time);
