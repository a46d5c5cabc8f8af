using Duheng.Application.Projects.Imports;

namespace Duheng.Application.Registers.Imports;

/// <summary>What came of looking through a file of entries, or of entering it.</summary>
/// <param name="Rows">Filled rows below the head, without those that the profile leaves out.</param>
/// <param name="Good">Of them those without a fault.</param>
/// <param name="Known">Of them those that were entered before: they are passed over.</param>
/// <param name="Skipped">Rows that the profile leaves out.</param>
/// <param name="Entered">How many were written; 0 while the file was only looked through.</param>
/// <param name="Unused">Heads that no column has.</param>
/// <param name="Faults">The first of them, in the order of the file.</param>
/// <param name="FaultCount">How many there are in all.</param>
public sealed record EntryImportReport(
    string File, string Register, long OrganisationId, string Organisation, int Rows, int Good, int Known, int Skipped, int Entered, IReadOnlyList<string> Unused, IReadOnlyList<RowFault> Faults, int FaultCount)
{
    public const int MostFaults = 500;

    public int FaultyRows => Rows - Good - Known;
}
