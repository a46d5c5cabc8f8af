namespace Duheng.Application.Ledgers;

/// <summary>What came of a file of entries.</summary>
/// <param name="Entered">How many entries were written.</param>
/// <param name="Known">How many rows were there already, and were left alone.</param>
/// <param name="Unit">In which the amounts were read: 元 or 万元, as the head of their column says.</param>
/// <param name="Faults">One sentence for each row that could not be read.</param>
public sealed record LedgerImport(int Entered, int Known, string Unit, IReadOnlyList<string> Faults);
