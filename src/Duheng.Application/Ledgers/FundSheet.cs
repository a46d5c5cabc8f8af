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

    /// <summary>What the sums say that cannot all be so; the rules of self-evaluation report the same.</summary>
    public IReadOnlyList<FundContradiction> Contradictions =>
    [
        .. new[]
        {
            new FundContradiction("全年执行", Table.Executed.Total, "实际到位（含上年结转）", Table.Received.Total, "FIN-07"),
            new FundContradiction("全年执行", Table.Executed.Total, "全年预算", Table.Annual.Total, "FIN-07"),
            new FundContradiction("实际到位", Table.Received.Total, "全年预算", Table.Annual.Total, "FIN-08"),
        }.Where(one => one.Amount > one.Limit),
    ];
}
