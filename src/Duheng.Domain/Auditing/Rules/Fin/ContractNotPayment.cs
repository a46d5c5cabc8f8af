using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing.Rules.Fin;

[AuditRule("FIN-21", Severity.Warning, Basis = "文表勾稽：合同价、成本与全年执行应当一致，不一致的应说明",
    Title = "合同-支付-成本不一致", TitleEn = "Contract, payment and cost disagree")]
public sealed class ContractNotPayment : IAuditRule
{
    public Abstention? Abstains(AuditCase audit)
    {
        if (audit.Funds.Amount(FundRow.Executed) is null)
        {
            return Abstention.Lacking("缺少全年执行数或金额单位", "no spending, or no unit of money");
        }

        if (ContractPayments.Kept(audit).Count > 0)
        {
            return null;
        }

        return ContractPrice.In(audit).Select(price => price.Money).Distinct().Count() switch
        {
            0 => Abstention.Lacking("没有写合同价、中标价或成交价", "no contract price is told"),
            1 => null,
            _ => Abstention.Lacking("写了几个合同价，不知道以哪个为准", "several contract prices are told"),
        };
    }

    /// <summary>What a register keeps goes before what the text tells.</summary>
    public IEnumerable<Remark> Check(AuditCase audit) => ContractPayments.Kept(audit).Count > 0 ? ContractPayments.Check(audit) : Told(audit);

    private static IEnumerable<Remark> Told(AuditCase audit)
    {
        var prices = ContractPrice.In(audit).ToList();
        if (prices.Count == 0 || audit.Funds.Amount(FundRow.Executed) is not { } spent || audit.Funds.Unit is not { } unit
            || !Disagrees(audit, prices[0].Money, spent))
        {
            yield break;
        }

        var price = prices[0].Money;
        var costs = CostLine.Of(audit).Where(cost => cost.Actual == price).ToList();
        var (p, e, apart, symbol) = (price.In(unit), spent.In(unit), (price - spent).Abs().In(unit), unit.Symbol());
        var (cost, costEn) = costs.Count > 0 ? ($"、成本 {p} {symbol}", $" and the cost {p} {symbol}") : (string.Empty, string.Empty);
        yield return new Remark(
            prices[0].Place,
            $"合同价 {p} {symbol}{cost}，全年执行 {e} {symbol}，{(price > spent ? "少付" : "多付")} {apart} {symbol}，没有说明原因。",
            $"The contract says {p} {symbol}{costEn}, the spending is {e} {symbol}: {apart} {symbol} {(price > spent ? "less" : "more")} was paid, unexplained.")
        {
            Stated = prices[0].Text,
            Expected = $"{e}{symbol}",
            Difference = (price - spent).Abs().Yuan / unit.InYuan(),
            Key = "contract/payment",
            AlsoAt =
            [
                .. prices.Select(one => one.Place)
                    .Concat(costs.Select(one => one.Line.Actual?.Place).OfType<Place>())
                    .Concat(audit.Narrative.Of(FactKind.Amount).Where(fact => Statement.MoneyOf(fact) == price).Select(fact => fact.Place))
                    .Distinct().Where(place => place != prices[0].Place),
                audit.Funds.At(FundRow.Executed, FundColumn.Total)!.Place, // its amount was just read
            ],
            Explains = [Facets.Costs],
        };
    }

    /// <summary>
    /// A price within the budget of which less was paid, unless the rest is told to be due later; or one that is the whole
    /// cost and of which more was paid. A price above the budget is for several years; one below the spending may be a part.
    /// </summary>
    private static bool Disagrees(AuditCase audit, Money price, Money spent)
    {
        var slack = audit.Limits.PaymentSlack;
        var budget = new[] { audit.Funds.Amount(FundRow.Initial), audit.Funds.Amount(FundRow.Annual) }.OfType<Money>().DefaultIfEmpty(spent).Max();
        if (price.Yuan > spent.Yuan * (1m + slack))
        {
            return price <= budget && !Statement.All(audit).Any(said => audit.Lexicon.Holds("deferred-payments", said.Text));
        }

        var costs = CostLine.Of(audit);
        return price.Yuan < spent.Yuan * (1m - slack) && costs.Count > 0 && Money.Sum(costs.Select(cost => cost.Actual).OfType<Money>()) == price;
    }
}
