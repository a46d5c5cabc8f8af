using System.Globalization;
using Duheng.Application.Overview;
using Duheng.Application.Projects;

namespace Duheng.Application.Ledgers;

/// <summary>The money of a project's year: every entry, and the table that is their sum.</summary>
/// <param name="CanKeep">Whether this person may add entries now.</param>
/// <param name="Today">The day on which it is looked at.</param>
public sealed record FundSheet(ProjectYear Year, IReadOnlyList<LedgerEntry> Entries, FundTable Table, bool CanKeep, DateOnly Today)
{
    /// <summary>What is paid up to each month, of the budget of the year as it is now.</summary>
    public IReadOnlyList<MonthShare> Months => MonthShare.Of(
        Year.Year,
        [.. Entries.Where(entry => entry.Kind == LedgerKind.Payment).Select(entry => (entry.DatedOn.ToString("yyyy-MM", CultureInfo.InvariantCulture), entry.Amount.Fen))],
        Table.Annual.Total.Fen);

    /// <summary>The entry that takes this one back, if any.</summary>
    public LedgerEntry? ReversalOf(LedgerEntry entry) => Entries.FirstOrDefault(one => one.ReversesId == entry.Id);

    /// <summary>More was paid than has arrived, or than the budget of the year.</summary>
    public bool IsOverdrawn => Table.Executed.Total > Table.Received.Total || Table.Executed.Total > Table.Annual.Total;
}
