using Duheng.Domain.Quantities;

namespace Duheng.Application.Ledgers;

/// <summary>One row of the money table by source. Carried-over money stands in a column of its own and in no level of government.</summary>
public sealed record FundRowSums(Money Central, Money Provincial, Money Municipal, Money County, Money CarriedOver, Money Other)
{
    /// <summary>财政资金小计.</summary>
    public Money Fiscal => Central + Provincial + Municipal + County;

    /// <summary>年度总金额.</summary>
    public Money Total => Fiscal + CarriedOver + Other;

    public static FundRowSums Of(IEnumerable<LedgerEntry> entries)
    {
        var all = entries.ToList();
        return new FundRowSums(
            Sum(LedgerSource.Central), Sum(LedgerSource.Provincial), Sum(LedgerSource.Municipal), Sum(LedgerSource.County),
            Money.Sum(all.Where(entry => entry.Kind == LedgerKind.CarriedOver).Select(entry => entry.Amount)), Sum(LedgerSource.Other));

        Money Sum(LedgerSource source) => Money.Sum(all.Where(entry => entry.Kind != LedgerKind.CarriedOver && entry.Source == source).Select(entry => entry.Amount));
    }

    public FundRowSums Less(FundRowSums other)
    {
        ArgumentNullException.ThrowIfNull(other);

        return new FundRowSums(
            Central - other.Central, Provincial - other.Provincial, Municipal - other.Municipal, County - other.County, CarriedOver - other.CarriedOver, Other - other.Other);
    }
}
