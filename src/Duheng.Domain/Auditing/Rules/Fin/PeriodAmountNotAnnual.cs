using System.Text.RegularExpressions;
using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing.Rules.Fin;

[AuditRule("FIN-16", Severity.Info, Basis = "文内勾稽：实施期费用 = 年数 × 年度费用",
    Title = "实施期金额不整除", TitleEn = "Amount of the period is no multiple of the year's")]
public sealed partial class PeriodAmountNotAnnual : IAuditRule
{
    public Abstention? Abstains(AuditCase audit) => Whole(audit, SectionKind.PeriodGoal) is null || Whole(audit, SectionKind.AnnualGoal) is null
        ? Abstention.NotApplicable("实施期目标和年度目标没有都写费用金额", "period and annual goal do not both tell an amount")
        : null;

    public IEnumerable<Remark> Check(AuditCase audit)
    {
        if (Whole(audit, SectionKind.PeriodGoal) is not { } period || Whole(audit, SectionKind.AnnualGoal) is not { } annual || annual.Money.Yuan == 0m)
        {
            yield break;
        }

        var years = Years(audit);
        var times = period.Money.Yuan / annual.Money.Yuan;
        var expected = (years ?? Math.Max(Rounding.HalfUp(times, 0), 1m)) * annual.Money.Yuan;
        if (Math.Abs(period.Money.Yuan - expected) <= Money.FromWan(audit.Limits.MoneyToleranceWan).Yuan)
        {
            yield break;
        }

        var (ratio, count) = (Figures.Rounded(times, 2), years is { } told ? Figures.Plain(told) : null);
        yield return new Remark(
            period.Place,
            $"实施期费用 {period.Fact.Text}，年度费用 {annual.Fact.Text}，为其 {ratio} 倍，{(count is null ? "不是整数年" : $"与 {count} 年不符")}。",
            $"The period costs {period.Fact.Text}, the year {annual.Fact.Text}: {ratio} times, {(count is null ? "no whole number of years" : $"not {count} years")}.")
        {
            Stated = period.Fact.Text,
            Expected = count is null ? null : $"{(Money.FromYuan(expected)).In(MoneyUnit.Wan)}万元",
            Difference = Math.Abs(period.Money.Yuan - expected) / MoneyUnit.Wan.InYuan(),
            Key = "period/annual",
            AlsoAt = [annual.Place],
        };
    }

    /// <summary>The only amount in a goal that speaks of the whole project; several are a plan by years.</summary>
    private static GoalAmount? Whole(AuditCase audit, SectionKind goal) =>
        GoalAmount.In(audit, goal).Where(amount => amount.IsBare).DistinctBy(amount => amount.Money).ToList() is [var only] ? only : null;

    private static decimal? Years(AuditCase audit)
    {
        foreach (var said in Statement.Prose(audit).Where(said => said.Section == SectionKind.PeriodGoal))
        {
            if (Span().Match(said.Text) is { Success: true } span)
            {
                return decimal.Parse(span.Groups["to"].Value, System.Globalization.CultureInfo.InvariantCulture)
                    - decimal.Parse(span.Groups["from"].Value, System.Globalization.CultureInfo.InvariantCulture) + 1m;
            }

            if (Count().Match(said.Text) is { Success: true } count)
            {
                return QuantityReader.Read(count.Groups["n"].Value) is { IsNumber: true } number ? number.Number : null;
            }
        }

        return null;
    }

    [GeneratedRegex("(?<from>20\\d{2})年?(-|~|至|到)+(?<to>20\\d{2})年", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Span();

    [GeneratedRegex("(?<![\\d第])(?<n>[2-9两二三四五六七八九])(个)?年(?!度?(第|初|末|底|\\d))", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Count();
}
