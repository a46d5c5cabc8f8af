using Duheng.Domain.Quantities;

namespace Duheng.Application.Ledgers;

/// <summary>The table of seven rows (资金情况): always the sum of the ledger, never typed.</summary>
public sealed record FundTable(FundRowSums Initial, FundRowSums Annual, FundRowSums Received, FundRowSums Executed)
{
    /// <summary>资金结余: of what was received.</summary>
    public FundRowSums Balance => Received.Less(Executed);

    public static FundTable Of(IReadOnlyCollection<LedgerEntry> ledger) => new(
        FundRowSums.Of(ledger.Where(entry => entry.Kind == LedgerKind.Initial)),
        FundRowSums.Of(ledger.Where(entry => entry.Kind is LedgerKind.Initial or LedgerKind.Adjustment or LedgerKind.CarriedOver)),
        FundRowSums.Of(ledger.Where(entry => entry.Kind is LedgerKind.Arrival or LedgerKind.CarriedOver)),
        FundRowSums.Of(ledger.Where(entry => entry.Kind == LedgerKind.Payment)));

    /// <summary>到位率, 执行率 in percent, unrounded; null of a budget of nothing.</summary>
    public static decimal? Rate(Money part, Money whole) => whole.Fen == 0 ? null : part.Yuan / whole.Yuan * 100m;
}
