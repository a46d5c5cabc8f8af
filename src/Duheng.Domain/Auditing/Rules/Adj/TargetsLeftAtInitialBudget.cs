using System.Text.RegularExpressions;
using Duheng.Domain.Auditing.Rules.Fin;
using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing.Rules.Adj;

[AuditRule("ADJ-01", Severity.Error, Basis = "文表勾稽：预算调整的，绩效目标应随之调整",
    Title = "预算调整目标未调整", TitleEn = "Targets not adjusted with the budget")]
public sealed partial class TargetsLeftAtInitialBudget : IAuditRule
{
    public Abstention? Abstains(AuditCase audit) => BudgetChange.Abstains(audit);

    public IEnumerable<Remark> Check(AuditCase audit)
    {
        if (BudgetChange.Of(audit) is not { } change)
        {
            yield break;
        }

        var admitted = Statement.All(audit).Where(said => OfMoney().IsMatch(said.Text) && Admission().IsMatch(said.Text)).ToList();
        var kept = Kept(audit, change);
        if (admitted.Count == 0 && kept.Lines.Count == 0)
        {
            yield break;
        }

        var (initial, annual, unit) = (change.Initial.Text, change.Annual.Text, FundParts.Symbol(audit));
        var places = admitted.Select(said => said.Place).Concat(kept.Lines.Select(line => line.Target?.Place).OfType<Place>()).ToList();
        var because = string.Join("，", new[] { admitted.Count > 0 ? "文中自认绩效目标未相应调整" : null, kept.Because?.Zh }.OfType<string>());
        var becauseEn = string.Join("; ", new[] { admitted.Count > 0 ? "the text itself says that the targets were not adjusted" : null, kept.Because?.En }.OfType<string>());
        yield return new Remark(
            places[0],
            $"预算由 {initial} 调整为 {annual} {unit}，绩效目标没有相应调整：{because}。",
            $"The budget was changed from {initial} to {annual} {unit}, the targets were not: {becauseEn}.")
        {
            Stated = initial,
            Expected = annual,
            Difference = change.Amount,
            Key = "targets/initial",
            AlsoAt = [.. places.Skip(1), change.Initial.Place, change.Annual.Place],
            Explains = [.. kept.Lines.Select(Facets.Target)],
        };
    }

    /// <summary>Lines whose targets are still those of the initial budget, and what shows it.</summary>
    private static (IReadOnlyList<IndicatorLine> Lines, Wording? Because) Kept(AuditCase audit, BudgetChange change)
    {
        var versions = audit.Report.Indicators.Where(line => line.Kind is IndicatorKind.Cost or IndicatorKind.Quantity && line.InitialTarget is { IsBlank: false } && line.Target is { IsBlank: false }).ToList();
        if (versions.Count > 0 && versions.All(line => PrintedText.Key(line.InitialTarget!.Text) == PrintedText.Key(line.Target!.Text))) // filtered above
        {
            return (versions, new Wording("成本、数量指标的年度目标值与年初目标值全部相同", "all cost and quantity targets equal the initial ones"));
        }

        var costs = CostLine.Of(audit).Where(cost => cost.Target is not null).ToList();
        if (costs.Count == 0 || audit.Funds.Amount(FundRow.Initial) is not { } initial || audit.Funds.Unit is not { } unit)
        {
            return ([], null);
        }

        var sum = Money.Sum(costs.Select(cost => cost.Target!.Value)); // filtered above
        var slack = audit.Limits.CostTargetSlack;
        var isInitial = (sum - initial).Abs().Yuan <= Money.FromWan(audit.Limits.MoneyToleranceWan).Yuan;

        // After a cut, targets that still make the initial budget or more were not cut.
        var isUncut = change.IsCut && change.Amount > (change.Initial.Value ?? 0m) * slack && sum >= initial;
        return isInitial || isUncut
            ? ([.. costs.Select(cost => cost.Line)], new Wording(
                $"成本指标目标值合计 {sum.In(unit)} {unit.Symbol()}，仍不低于年初预算",
                $"the cost targets make {sum.In(unit)} {unit.Symbol()}, still the initial budget or more"))
            : ([], null);
    }

    [GeneratedRegex("预算|资金|经费", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex OfMoney();

    [GeneratedRegex("(目标|指标)值?[^,;。]{0,8}(未|没有|尚未|没)[^,;。]{0,8}(调整|修改|变更|更新|修订)|(未|没有|尚未|没)[^,;。]{0,12}(目标|指标)值?[^,;。]{0,8}(调整|修改|变更|更新|修订)|(未|没有|尚未|没)[^,;。]{0,6}(调整|修改|变更|更新|修订)[^,;。]{0,6}(目标|指标)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Admission();
}
