using System.Text.RegularExpressions;
using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing.Rules.Fin;

[AuditRule("FIN-15", Severity.Error, Basis = "文表勾稽：年度目标所说的项目费用 = 年初预算或全年预算",
    Title = "目标文本金额≠预算", TitleEn = "Amount in the goal is not the budget")]
public sealed partial class GoalAmountNotBudget : IAuditRule
{
    private static readonly FundRow[] budgets = [FundRow.Initial, FundRow.Annual];

    public Abstention? Abstains(AuditCase audit)
    {
        if (budgets.All(row => audit.Funds.Amount(row) is null))
        {
            return Abstention.Lacking("缺少预算数或金额单位", "no budget, or no unit of money");
        }

        return GoalAmount.In(audit, SectionKind.AnnualGoal).Any()
            ? null
            : Abstention.NotApplicable("年度目标没有写费用金额", "the annual goal tells no amount for the project");
    }

    public IEnumerable<Remark> Check(AuditCase audit)
    {
        var cells = audit.Funds.Lines.Where(line => budgets.Contains(line.Row)).SelectMany(line => line.Figures.Keys.Select(column => audit.Funds.Amount(line.Row, column))).OfType<Money>().ToList();
        var most = budgets.Select(row => audit.Funds.Amount(row)).OfType<Money>().Max();
        if (audit.Funds.Unit is not { } unit)
        {
            yield break;
        }

        foreach (var told in GoalAmount.In(audit, SectionKind.AnnualGoal))
        {
            // A named part of the project cannot cost more than the whole; a smaller one is no contradiction.
            var exceeds = told.IsWhole && told.Money.Yuan > most.Yuan * (1m + audit.Limits.CostTargetSlack);
            if ((!told.IsBare && !exceeds) || Years().IsMatch(told.Sentence) || cells.Any(cell => IsSame(audit, told, cell)))
            {
                continue;
            }

            var difference = (told.Money - most).Abs();
            var rows = budgets.Where(row => audit.Funds.Amount(row) is not null).DistinctBy(row => audit.Funds.Amount(row)).ToList();
            var against = string.Join("、", rows.Select(row => $"{row.Zh()} {audit.Funds.Amount(row)?.In(unit)}"));
            var againstEn = string.Join(", ", rows.Select(row => $"{row.En()} {audit.Funds.Amount(row)?.In(unit)}"));
            yield return new Remark(
                told.Place,
                $"年度目标写费用 {told.Fact.Text}，资金表为{against} {unit.Symbol()}，{(rows.Count > 1 ? "都不相等，与较大者" : string.Empty)}相差 {difference.In(unit)} {unit.Symbol()}。",
                $"The annual goal speaks of {told.Fact.Text}; the money table has {againstEn} {unit.Symbol()}, {difference.In(unit)} {unit.Symbol()} apart.")
            {
                Stated = told.Fact.Text,
                Expected = $"{most.In(unit)}{unit.Symbol()}",
                Difference = difference.Yuan / unit.InYuan(),
                Key = told.Fact.Text,
                AlsoAt = [.. budgets.Select(row => audit.Funds.At(row, FundColumn.Total)?.Place).OfType<Place>()],
            };
        }
    }

    /// <summary>The same sum, or the same as far as the text prints it (约86万元 for 86.4).</summary>
    private static bool IsSame(AuditCase audit, GoalAmount told, Money cell) =>
        (told.Money - cell).Abs() <= Money.FromWan(audit.Limits.MoneyToleranceWan)
        || Rounding.Agrees(cell.Yuan / (told.Fact.Unit?.Factor ?? 1m), told.Fact.Number);

    /// <summary>More than one year is spoken of: the amount may be that of the whole period.</summary>
    [GeneratedRegex("实施期|规划期|建设期|[两二三四五六七八九十2-9]年(内|期|时间|共|总|累计|合计)|(19|20)\\d{2}年?(-|~|至)(19|20)\\d{2}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Years();
}
