namespace Duheng.Application.Projects.Imports;

/// <summary>What came of looking through a file of projects, or of entering it.</summary>
/// <param name="Rows">Filled rows below the head.</param>
/// <param name="Good">Of them those without a fault.</param>
/// <param name="Entered">How many were written; 0 while the file was only looked through.</param>
/// <param name="Faults">The first of them, in the order of the file.</param>
/// <param name="FaultCount">How many there are in all.</param>
public sealed record ImportReport(string File, int Year, int Rows, int Good, int Entered, IReadOnlyList<RowFault> Faults, int FaultCount)
{
    public const int MostFaults = 500;

    public int FaultyRows => Rows - Good;
}
