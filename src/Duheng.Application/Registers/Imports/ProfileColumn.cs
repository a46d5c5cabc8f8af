namespace Duheng.Application.Registers.Imports;

/// <summary>A column of another program's export.</summary>
/// <param name="Heads">As it is called there, in one language or another.</param>
/// <param name="Column">The key of the register's column; empty where rows are only left out by it.</param>
/// <param name="Words">The other program's words, and ours for them.</param>
/// <param name="Prefix">Put before each value, so that the numbers of two programs do not meet.</param>
public sealed record ProfileColumn(IReadOnlyList<string> Heads, string Column, IReadOnlyDictionary<string, string> Words, string Prefix);
