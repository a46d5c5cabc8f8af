using Duheng.Application.Ledgers;
using Duheng.Domain.Quantities;
using FsCheck;
using FsCheck.Fluent;

namespace Duheng.Tests.Ledgers;

public sealed class FundTableTests
{
    [Fact]
    public void The_table_of_a_year_is_the_sum_of_its_ledger()
    {
        LedgerEntry[] ledger =
        [
            Entry(LedgerKind.Initial, 100m), Entry(LedgerKind.Adjustment, -7.87m), Entry(LedgerKind.Arrival, 60m), Entry(LedgerKind.Arrival, 32.13m), Entry(LedgerKind.Payment, 92.13m),
        ];

        var table = FundTable.Of(ledger);

        Assert.Equal((100m, 92.13m, 92.13m, 92.13m, 0m), (table.Initial.Total.Wan, table.Annual.Total.Wan, table.Received.Total.Wan, table.Executed.Total.Wan, table.Balance.Total.Wan));
        Assert.Equal(100m, FundTable.Rate(table.Executed.Total, table.Annual.Total));
    }

    [Fact]
    public void Whatever_is_entered_a_total_is_the_sum_of_its_sources_and_the_annual_budget_of_its_parts() =>
        Prop.ForAll(
            (from kind in Gen.Elements(Enum.GetValues<LedgerKind>())
             from source in Gen.Elements(Enum.GetValues<LedgerSource>())
             from fen in Gen.Choose(-5_000_000, 5_000_000)
             select new LedgerEntry { Kind = kind, Source = source, Amount = Money.FromFen(fen) }).ListOf().ToArbitrary(),
            entries =>
            {
                var ledger = entries.ToList();
                var table = FundTable.Of(ledger);
                Assert.All(new[] { table.Initial, table.Annual, table.Received, table.Executed, table.Balance }, row =>
                {
                    Assert.Equal(row.Central + row.Provincial + row.Municipal + row.County, row.Fiscal);
                    Assert.Equal(row.Fiscal + row.CarriedOver + row.Other, row.Total);
                });
                Assert.Equal(Sum(LedgerKind.Initial) + Sum(LedgerKind.Adjustment) + Sum(LedgerKind.CarriedOver), table.Annual.Total);
                Assert.Equal(Sum(LedgerKind.Arrival) + Sum(LedgerKind.CarriedOver), table.Received.Total);
                Assert.Equal(table.Received.Total - table.Executed.Total, table.Balance.Total);
                Assert.Equal(7, FundTableRow.Of(table).Count);

                Money Sum(LedgerKind kind) => Money.Sum(ledger.Where(entry => entry.Kind == kind).Select(entry => entry.Amount));
            }).QuickCheckThrowOnFailure();

    private static LedgerEntry Entry(LedgerKind kind, decimal wan) => new() { Kind = kind, Source = LedgerSource.Municipal, Amount = Money.FromWan(wan) };
}
