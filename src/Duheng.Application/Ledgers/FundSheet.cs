using Duheng.Application.Projects;

namespace Duheng.Application.Ledgers;

/// <summary>The money of a project's year: every entry, and the table that is their sum.</summary>
/// <param name="CanKeep">Whether this person may add entries now.</param>
public sealed record FundSheet(ProjectYear Year, IReadOnlyList<LedgerEntry> Entries, FundTable Table, bool CanKeep)
{
    /// <summary>The entry that takes this one back, if any.</summary>
    public LedgerEntry? ReversalOf(LedgerEntry entry) => Entries.FirstOrDefault(one => one.ReversesId == entry.Id);

    /// <summary>More was paid than has arrived, or than the budget of the year.</summary>
    public bool IsOverdrawn => Table.Executed.Total > Table.Received.Total || Table.Executed.Total > Table.Annual.Total;
}
