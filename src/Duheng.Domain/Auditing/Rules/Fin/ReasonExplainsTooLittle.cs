using System.Text.RegularExpressions;
using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing.Rules.Fin;

[AuditRule("FIN-20", Severity.Warning, Basis = "文表勾稽：原因所说的金额应能解释预算与执行的差额",
    Title = "原因金额不足以解释", TitleEn = "The reason explains too little of the gap")]
public sealed partial class ReasonExplainsTooLittle : IAuditRule
{
    public Abstention? Abstains(AuditCase audit)
    {
        if (audit.Report.Execution?.Reason is not { } reason || !audit.Lexicon.IsReason(reason.Text))
        {
            return Abstention.NotApplicable("预算执行率没有写偏差原因", "the execution row gives no reason");
        }

        return Gap(audit) is null ? Abstention.Lacking("缺少预算、执行数或金额单位", "no budget, no spending, or no unit of money") : null;
    }

    public IEnumerable<Remark> Check(AuditCase audit)
    {
        if (audit.Report.Execution is not { Reason: { } reason } line || Gap(audit) is not { } gap || gap <= Money.FromWan(audit.Limits.MoneyToleranceWan)
            || audit.Funds.Unit is not { } unit || audit.Lexicon.Holds("deferred-payments", reason.Text) || More().IsMatch(reason.Text)
            || Explained(audit, new Statement(PrintedText.Fold(reason.Text), reason.Place, SectionKind.Other)) is not { } explained
            || explained.Yuan >= gap.Yuan * audit.Limits.ExplainedShare)
        {
            yield break;
        }

        var said = reason.Text.TrimEnd('。');
        var (told, all, share, symbol) = (explained.In(unit), gap.In(unit), Figures.Percent(explained.Yuan / gap.Yuan), unit.Symbol());
        yield return new Remark(
            reason.Place,
            $"预算与执行相差 {all} {symbol}，原因“{said}”只能解释 {told} {symbol}，占 {share}。",
            $"Budget and spending are {all} {symbol} apart; the reason \"{said}\" explains {told} {symbol} of it, {share}.")
        {
            Indicator = line.Name.Text,
            Stated = $"{told}{symbol}",
            Expected = $"{all}{symbol}",
            Difference = (gap - explained).Yuan / unit.InYuan(),
        };
    }

    private static Money? Gap(AuditCase audit) =>
        FundRates.Denominator(audit, FundRow.ExecutionRate) is { } budget && audit.Funds.Value(FundRow.Executed) is { } spent && audit.Funds.Unit is { } unit
            ? Money.FromPrinted(budget - spent, unit)
            : null;

    /// <summary>What was saved or left, or by how much a price lies below the budget; null when the amounts tell neither.</summary>
    private static Money? Explained(AuditCase audit, Statement reason)
    {
        var budget = Money.FromPrinted(FundRates.Denominator(audit, FundRow.ExecutionRate) ?? 0m, audit.Funds.Unit ?? MoneyUnit.Wan);
        var amounts = reason.Amounts().Select(fact => (Before: reason.Before(fact), Money: Statement.MoneyOf(fact))).ToList();
        var prices = amounts.Where(one => IsPrice(one.Before) && one.Money < budget).Select(one => budget - one.Money).ToList();
        var saved = amounts.Where(one => Saved().IsMatch(one.Before)).Select(one => one.Money).ToList();

        return prices.Count + saved.Count == 0 || amounts.Any(one => one.Money == budget - (Gap(audit) ?? budget))
            ? null
            : Money.Sum(saved.Concat(prices.Take(1)));
    }

    private static bool IsPrice(string before) => ContractPrice.IsPrice(before) || Settled().IsMatch(before);

    [GeneratedRegex("节约|节省|结余|节余|剩余|未支付|未支出|未使用|核减|低于|减少|少支|少付", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Saved();

    [GeneratedRegex("(结算|审定|决算)(价|金额|总额|额|款)?(为|是|:)*$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Settled();

    /// <summary>The reason goes on beyond what it puts a figure to.</summary>
    [GeneratedRegex("另外?[,有因一]|其余|此外|二是|同时", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex More();
}
