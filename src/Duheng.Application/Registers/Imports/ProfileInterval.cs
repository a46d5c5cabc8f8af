namespace Duheng.Application.Registers.Imports;

/// <summary>An interval of which the other program writes the start and the end into two columns; without an end it lasts.</summary>
/// <param name="Column">The key of the register's column.</param>
public sealed record ProfileInterval(string Column, IReadOnlyList<string> Start, IReadOnlyList<string> End);
