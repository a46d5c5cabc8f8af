namespace Duheng.Application.Registers;

/// <summary>One page of a register.</summary>
/// <param name="Total">How many there are on all pages.</param>
public sealed record EntryPage(RegisterPlace Place, IReadOnlyList<RegisterEntry> Rows, long Total);
