namespace Duheng.Storage.Foreign;

/// <summary>What a query brought, each cell as text.</summary>
/// <param name="IsCut">There are more rows than were asked for.</param>
public sealed record ForeignRows(IReadOnlyList<string> Heads, IReadOnlyList<IReadOnlyList<string>> Rows, bool IsCut);
