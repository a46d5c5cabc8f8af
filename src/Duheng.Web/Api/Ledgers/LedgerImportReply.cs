namespace Duheng.Web.Api.Ledgers;

/// <summary>What came of a file: all its rows that can be read are entered together, or none is.</summary>
/// <param name="Known">Rows that were there already, and were left alone.</param>
/// <param name="Faults">One sentence for each row that could not be read.</param>
public sealed record LedgerImportReply(int Entered, int Known, IReadOnlyList<string> Faults);
