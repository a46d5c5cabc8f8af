using System.Globalization;
using Duheng.Application.Common;
using Duheng.Domain.Quantities;

namespace Duheng.Application.Ledgers;

/// <summary>
/// What no ledger can hold: the same entry or the same budget twice, or a budget below nothing. Arrivals and payments beyond the budget are contradictions that happen
/// and that the form has room for; they are told on the page and by FIN-07 and FIN-08, not refused (docs/decisions/0017).
/// </summary>
public static class LedgerLimits
{
    /// <param name="ledger">What is entered so far.</param>
    /// <returns>Null where the entry can be made.</returns>
    public static Failure? Refuse(IReadOnlyCollection<LedgerEntry> ledger, LedgerEntry entry)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        ArgumentNullException.ThrowIfNull(entry);

        return Again(ledger, entry) ?? Twice(ledger, entry) ?? BelowNothing(ledger, entry);
    }

    /// <summary>A form sent twice; two movements that are alike differ at least in their remark.</summary>
    private static Failure? Again(IReadOnlyCollection<LedgerEntry> ledger, LedgerEntry entry)
    {
        if (entry.ReversesId is not null)
        {
            return null;
        }

        var reversed = Reversed(ledger);
        return ledger.Any(one => one.ReversesId is null && one.Key == entry.Key && !reversed.Contains(one.Id))
            ? Refusals.Invalid("文号", $"“{entry.DocumentNo}”{entry.DatedOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)} 的{entry.Source.Name()}{entry.Kind.Name()} {Wan(entry.Amount)} 万元已经记过一笔，没有再记。确是另外一笔的，请在备注里写明区别。")
            : null;
    }

    private static HashSet<long> Reversed(IEnumerable<LedgerEntry> ledger) => [.. ledger.Select(one => one.ReversesId).OfType<long>()];

    /// <summary>One document may give money of several sources, but of each only once.</summary>
    private static Failure? Twice(IReadOnlyCollection<LedgerEntry> ledger, LedgerEntry entry)
    {
        if (entry is not { Kind: LedgerKind.Initial, ReversesId: null })
        {
            return null;
        }

        var reversed = Reversed(ledger);
        var before = ledger.FirstOrDefault(one => one is { Kind: LedgerKind.Initial, ReversesId: null } && one.Source == entry.Source && one.DocumentNo == entry.DocumentNo && !reversed.Contains(one.Id));
        return before is null
            ? null
            : Refusals.Invalid("文号", $"“{entry.DocumentNo}”的{entry.Source.Name()}年初预算 {Wan(before.Amount)} 万元已经在 {before.DatedOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)} 记过，不能再记一次。金额记错了，请先冲销原来那一笔；年中增减，请记“预算调整”。");
    }

    private static Failure? BelowNothing(IReadOnlyCollection<LedgerEntry> ledger, LedgerEntry entry)
    {
        if (entry.Amount.Fen >= 0 || entry.Kind is not (LedgerKind.Initial or LedgerKind.Adjustment))
        {
            return null;
        }

        var now = Money.Sum(ledger.Where(one => one.Kind is LedgerKind.Initial or LedgerKind.Adjustment && one.Source == entry.Source).Select(one => one.Amount));
        if ((now + entry.Amount).Fen >= 0)
        {
            return null;
        }

        var how = entry.ReversesId is null
            ? $"最多调减 {Wan(now)} 万元；请核对金额、单位和来源，年初预算还没有记的请先记入。"
            : "请先冲销在它之后的调减。";
        return Refusals.Invalid("金额", $"{entry.Source.Name()}预算现在是 {Wan(now)} 万元，这一笔 {Wan(entry.Amount)} 万元记入后会成为 {Wan(now + entry.Amount)} 万元，预算不能小于零。{how}");
    }

    private static string Wan(Money money) => Figures.Plain(money.Wan).Replace('-', '−');
}
