using Duheng.Domain.Proving;
using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing.Rules.Fin;

/// <summary>Contracts, payments and costs held against each other where contracts are registered.</summary>
internal static class ContractPayments
{
    /// <summary>Contracts of which the register tells what was paid.</summary>
    public static IReadOnlyList<Contract> Kept(AuditCase audit) => [.. (audit.Evidence?.Contracts ?? []).Where(contract => contract.Paid is not null)];

    public static IEnumerable<Remark> Check(AuditCase audit)
    {
        if (audit.Funds.Unit is not { } unit || audit.Funds.At(FundRow.Executed, FundColumn.Total) is not { } executed || audit.Funds.Amount(FundRow.Executed) is not { } spent)
        {
            yield break;
        }

        foreach (var contract in Kept(audit).Where(contract => IsOver(audit, contract) && Differ(audit, contract.Amount, contract.Paid ?? default)))
        {
            var paid = contract.Paid ?? default;
            yield return Of(
                unit, executed, (contract.Amount, paid), $"contract/{contract.Name}",
                new Wording($"合同“{contract.Name}”", $"The contract \"{contract.Name}\" says"), new Wording("，已支付", ", paid were"), paid < contract.Amount ? "少付" : "多付");
        }

        var begun = Kept(audit).Where(contract => contract.Starts?.Year == audit.Report.Year?.Year).ToList();
        var payments = Money.Sum(begun.Select(contract => contract.Paid ?? default));
        if (payments > spent && Differ(audit, payments, spent))
        {
            yield return Of(unit, executed, (payments, spent), "payments/spending", new Wording("本年合同共支付", "The contracts of the year were paid"), new Wording("，全年执行", ", the spending is"), "多出");
        }

        var costs = CostLine.Of(audit).Select(cost => cost.Actual).OfType<Money>().ToList();
        if (costs.Count > 0 && begun.Count > 0 && payments == spent && Differ(audit, Money.Sum(costs), payments))
        {
            yield return Of(unit, executed, (Money.Sum(costs), payments), "costs/payments", new Wording("成本指标合计", "The cost lines make"), new Wording("，合同共支付", ", the contracts were paid"), "相差");
        }
    }

    /// <summary>By the end of the year all of it was due, unless the rest is told to be due later.</summary>
    private static bool IsOver(AuditCase audit, Contract contract) =>
        contract.Ends is { } ends && audit.Report.Year is { } year && ends.Year <= year.Year
        && !(contract.Paid < contract.Amount && Statement.All(audit).Any(said => audit.Lexicon.Holds("deferred-payments", said.Text)));

    private static bool Differ(AuditCase audit, Money left, Money right) => (left - right).Abs().Yuan > Math.Max(left.Yuan, right.Yuan) * audit.Limits.PaymentSlack;

    private static Remark Of(MoneyUnit unit, Figure executed, (Money Left, Money Right) sums, string key, Wording left, Wording right, string apart)
    {
        var (a, b, gap, symbol) = (sums.Left.In(unit), sums.Right.In(unit), (sums.Left - sums.Right).Abs(), unit.Symbol());
        return new Remark(
            executed.Place,
            $"{left.Zh} {a} {symbol}{right.Zh} {b} {symbol}，{apart} {gap.In(unit)} {symbol}，没有说明原因。",
            $"{left.En} {a} {symbol}{right.En} {b} {symbol}: {gap.In(unit)} {symbol} apart, unexplained.")
        {
            Stated = $"{a}{symbol}",
            Expected = $"{b}{symbol}",
            Difference = gap.Yuan / unit.InYuan(),
            Key = key,
            Explains = [Facets.Costs],
        };
    }
}
