using Duheng.Application.Projects.Imports;

namespace Duheng.Application.Registers.Imports;

/// <summary>What came of what another system sent.</summary>
/// <param name="Entered">New entries.</param>
/// <param name="Corrected">Entries that were there and say something else now.</param>
/// <param name="Same">Entries that were there and say the same.</param>
/// <param name="Skipped">What the profile leaves out.</param>
/// <param name="Faults">With the place of each item, counted from 1.</param>
public sealed record ReceivedEntries(int Entered, int Corrected, int Same, int Skipped, IReadOnlyList<RowFault> Faults);
