using System.Globalization;
using System.Text.RegularExpressions;
using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing.Rules.Fin;

[AuditRule("FIN-22", Severity.Info, Basis = "文表勾稽：补助标准 × 人数 = 预算",
    Title = "标准×数量≠预算", TitleEn = "Standard times number is not the budget")]
public sealed partial class StandardTimesNumber : IAuditRule
{
    /// <summary>Whom a number counts stands this close before it: 覆盖经办人员300人.</summary>
    private const int Reach = 12;

    public Abstention? Abstains(AuditCase audit)
    {
        if (Standards(audit).Count != 1)
        {
            return Abstention.NotApplicable("没有写按人数计算的经费标准", "no single standard per person is told");
        }

        return Numbers(audit).Count != 1 || audit.Funds.Amount(FundRow.Initial) is null && audit.Funds.Amount(FundRow.Annual) is null
            ? Abstention.Lacking("没有唯一的人数，或没有预算数", "no single number of people, or no budget")
            : null;
    }

    public IEnumerable<Remark> Check(AuditCase audit)
    {
        if (Standards(audit) is not [var standard] || Numbers(audit) is not [var people])
        {
            yield break;
        }

        var budgets = new[] { audit.Funds.Amount(FundRow.Initial), audit.Funds.Amount(FundRow.Annual) }.OfType<Money>().Distinct().ToList();
        var (low, high) = (standard.Low * people.Low, standard.High * people.High);
        if (budgets.Count == 0 || budgets.Any(budget => IsWithin(budget.Yuan, low, high, people, audit.Limits.ApproximateNumbers)))
        {
            yield break;
        }

        var (from, to, told) = (Wan(low), Wan(high), string.Join("、", budgets.Select(budget => budget.In(MoneyUnit.Wan))));
        var product = low == high ? $"{from} 万元" : $"{from}～{to} 万元";
        var open = people.IsBelow ? "（“近”表示不足，达不到上限）" : string.Empty;
        yield return new Remark(
            standard.Said.Place,
            $"按标准“{standard.Text}”和“{people.Text}”计算应为 {product}{open}，预算为 {told} 万元。",
            $"\"{standard.Text}\" times \"{people.Text}\" makes {product}{(people.IsBelow ? " (its upper end not reached)" : string.Empty)}; the budget is {told} 万元.")
        {
            Stated = $"{told}万元",
            Expected = people.IsBelow ? $"{product}（不含上限）" : product,
            Difference = budgets.Min(budget => Math.Min(Math.Abs(budget.Yuan - low), Math.Abs(budget.Yuan - high))) / MoneyUnit.Wan.InYuan(),
            Key = standard.Text,
            AlsoAt = people.Said.Place == standard.Said.Place ? [] : [people.Said.Place],
        };
    }

    /// <summary>近20万 is less than 200,000: with it the upper end cannot be reached.</summary>
    private static bool IsWithin(decimal budget, decimal low, decimal high, Told people, decimal room)
    {
        var slack = people.IsAbout ? room : 0m;
        return budget >= low * (1m - slack) - (people.IsBelow ? low * room : 0m) && (people.IsBelow ? budget < high : budget <= high * (1m + slack));
    }

    private static string Wan(decimal yuan) => Figures.Plain(Figures.Trim(yuan / MoneyUnit.Wan.InYuan()));

    private static List<Told> Standards(AuditCase audit) =>
        [.. from said in Statement.Prose(audit)
            where said.Text.Contains("标准", StringComparison.Ordinal) || said.Text.Contains("定额", StringComparison.Ordinal)
            from Match match in Standard().Matches(said.Text)
            let scale = match.Groups["wan"].Success ? 10_000m : 1m
            let low = Number(match, "low") * scale
            let told = new Told(said, match.Value, low, match.Groups["high"].Success ? Number(match, "high") * scale : low)
            group told by (told.Low, told.High) into same
            select same.First()];

    /// <summary>Of people whom the money is for; staff and the surveyed are no measure of it.</summary>
    private static List<Told> Numbers(AuditCase audit) =>
        [.. from said in Statement.Prose(audit)
            from Match match in People().Matches(said.Text)
            where audit.Lexicon.Holds("beneficiaries", said.Text[Math.Max(0, match.Index - Reach)..(match.Index + match.Length)])
            let number = Number(match, "n") * (match.Groups["wan"].Success ? 10_000m : 1m)
            let told = new Told(said, match.Value, number, number) { IsBelow = match.Groups["near"].Success, IsAbout = match.Groups["about"].Success || match.Groups["more"].Success }
            group told by told.Low into same
            select same.First()];

    private static decimal Number(Match match, string group) => decimal.Parse(match.Groups[group].ValueSpan, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

    private sealed record Told(Statement Said, string Text, decimal Low, decimal High)
    {
        public bool IsBelow { get; init; }

        public bool IsAbout { get; init; }
    }

    [GeneratedRegex("(每人|人均)(每年|年均|/年)?[^,;。\\d月次天日]{0,4}(?<low>\\d+(\\.\\d+)?)((万?元)?[-~至到]+(?<high>\\d+(\\.\\d+)?))?(?<wan>万)?元(?!/?[月次天日])", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Standard();

    [GeneratedRegex("(?<near>近)?(?<about>约|大约)?(?<![\\d.])(?<n>\\d+(\\.\\d+)?)(?<wan>万)?(?<more>余|多)?(名|位)?(人(?![次员均]|\\d)|参保(人员|群众|居民|职工|人)|群众|居民|职工|学生|学员|对象)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex People();
}
