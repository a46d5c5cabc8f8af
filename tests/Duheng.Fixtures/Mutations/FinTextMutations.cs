using Duheng.Application.Data;

namespace Duheng.Fixtures.Mutations;

/// <summary>Faults of amounts in costs, goals, reasons and sentences (资金).</summary>
internal sealed class FinTextMutations : IMutations
{
    public IEnumerable<Mutation> All() => [.. Costs(), .. Sentences(), .. Units()];

    private static IEnumerable<Mutation> Costs() =>
    [
        Mutation.Table("FIN-12", "target in 万元, actual in 元", (draft, dice) => draft.Pick(dice, Tables.IsTotalCost) is { } row
            ? Mutant.Of(draft.Change(row, one => one with { Actual = one.Actual.Replace("万元", "元", StringComparison.Ordinal) }), Spot.Line(row))
            : null, "CON-03"),
        Mutation.Table("FIN-12", "元 in the name, 万元 in the actual", (draft, dice) => draft.Pick(dice, Tables.IsTotalCost) is { } row
            ? Mutant.Of(
                draft.Change(row, one => one with { Name = one.Name + "（元）", Target = one.Target.Trim('≤').Replace("万元", "", StringComparison.Ordinal) }),
                Spot.Line(row.Name + "（元）"))
            : null),
        Mutation.Table("FIN-13", "costs that do not make the spending", (draft, dice) =>
        {
            if (draft.Pick(dice, Tables.IsTotalCost) is not { } row)
            {
                return null;
            }

            var less = Tables.WithFigure(row.Actual, Figures.HalfUp(Tables.Figure(row.Actual) * dice.Between(0.78m, 0.9m, 2), 2));
            return Mutant.Of(draft.Change(row, one => Tables.Rescore(one with { Actual = less })).Replace($"{row.Name}{row.Actual}", $"{row.Name}{less}").Replace("两项成本合计", "累计支付"), Spot.Words(less));
        }),
        Mutation.Table("FIN-14", "cost targets above the budget", (draft, dice) => draft.Pick(dice, Tables.IsTotalCost) is { } row
            ? CostTarget(draft, row, dice.Between(1.3m, 1.6m, 1))
            : null),
        Mutation.Table("IND-10", "one cost that repeats the execution", (draft, _) =>
        {
            var costs = draft.Indicators.Where(Tables.IsCost).ToList();
            var (weight, budget) = (costs.Sum(row => Tampering.Number(row.Weight)), draft.Funds.Annual.Total);
            var one = Tables.Rescore(costs[0] with { Name = "项目总成本", Weight = Figures.Print(weight, 0), Target = $"≤{budget}万元", Actual = $"{draft.Funds.Executed.Total}万元" });
            return Mutant.Of(
                (draft with { Indicators = [.. draft.Indicators.Where(row => !Tables.IsCost(row) || row == costs[0]).Select(row => row == costs[0] ? one : row)] }).Retotal(),
                Spot.Line(one));
        }),
        Mutation.Table("IND-21", "a cost from below", (draft, dice) => draft.Pick(dice, row => Tables.IsCost(row)) is { } row
            ? Mutant.Of(draft.Change(row, one => one with { Target = one.Target.Replace('≤', '≥') }), Spot.Line(row))
            : null, "SCR-09", "SCR-13"),
        Mutation.Table("IND-23", "no cost for one", (draft, _) =>
        {
            var unit = draft.Indicators.First(row => Tables.IsCost(row) && !Tables.IsTotalCost(row));
            var first = draft.Indicators.First(Tables.IsTotalCost);
            return Mutant.Of(
                draft.Without(unit.Name).Change(first, one => Tables.Weigh(one, Tampering.Number(one.Weight) + Tampering.Number(unit.Weight)))
                    with { AnnualGoal = draft.AnnualGoal.Replace($"{unit.Name}不突破控制数；", "", StringComparison.Ordinal), OutputAnalysis = draft.OutputAnalysis.Replace($"{unit.Name}{unit.Actual}，", "", StringComparison.Ordinal) },
                Spot.Anywhere);
        }),
    ];

    private static IEnumerable<Mutation> Sentences() =>
    [
        Mutation.Table("FIN-15", "another amount in the goal", (draft, dice) =>
        {
            var amount = Figures.Print(Tampering.Number(draft.Funds.Annual.Total) * dice.Between(1.15m, 1.6m, 2), 2);
            return Mutant.Of(draft with { AnnualGoal = dice.Pick([$"全年项目费用为{amount}万元；", $"年度经费{amount}万元；"]) + draft.AnnualGoal }, Spot.Words(amount));
        }),
        Mutation.Table("FIN-16", "a period that is no multiple", (draft, dice) =>
        {
            var year = Tampering.Number(draft.Funds.Annual.Total);
            var whole = Figures.Print((year * 3m) + dice.Between(11m, 19m, 2), 2);
            return Mutant.Of(
                draft with { PeriodGoal = $"用三年时间完成建设，项目总投入{whole}万元。", AnnualGoal = $"年度费用为{draft.Funds.Annual.Total}万元；{draft.AnnualGoal}" },
                Spot.Words(whole));
        }),
        Mutation.Table("FIN-20", "a reason that explains a tenth", (draft, dice) => Mutant.Of(
            draft with { Execution = draft.Execution with { Reason = $"因采购成交价低于预算，节约{Figures.Print(Tampering.Number(draft.Funds.Balance.Total) * dice.Between(0.05m, 0.4m, 2), 2)}万元，计划由财务科于次年3月底前按程序交回财政。" } },
            Spot.Line(draft.Execution)), "CON-03"),
        Mutation.Table("FIN-21", "a contract paid only in part", (draft, dice) =>
        {
            var (spent, budget) = (Tampering.Number(draft.Funds.Executed.Total), Tampering.Number(draft.Funds.Annual.Total));
            var price = Figures.Print(spent + ((budget - spent) * 0.9m), 2);
            return Tampering.Number(price) - spent > spent * 0.006m
                ? Mutant.Of(draft with { Overview = draft.Overview + dice.Pick([$"合同总价{price}万元。", $"经公开招标，中标价为{price}万元。"]) }, Spot.Words(price))
                : null;
        }),
        Mutation.Table("FIN-22", "a standard that does not make the budget", (draft, dice) =>
        {
            if (draft.Indicators.Any(CountsPeople))
            {
                return null; // of two numbers of people the rule cannot tell which the standard is for
            }

            var (people, rate) = (dice.Between(11, 19), dice.Pick(["120", "150", "200"]));
            return Mutant.Of(draft with { Basis = $"{draft.Basis}按每人{rate}元的标准安排经费。", Necessity = $"{draft.Necessity}服务对象{Figures.Print(people)}万人。" }, Spot.Words(rate));
        }),
        Mutation.Table("FIN-23", "travel in a project for equipment", (draft, dice) => IsNarrow(draft)
            ? Mutant.Of(draft with { OutputAnalysis = $"{draft.OutputAnalysis}另{dice.Pick(["列支", "支付", "开支"])}{dice.Pick(["差旅费", "会议费", "办公费", "招待费"])}{Figures.Print(dice.Between(0.6m, 2.8m, 2), 2)}万元。" }, Spot.Words("万元"))
            : null, "CON-03"),
        Mutation.Table("FMT-08", "an amount without 元", (draft, _) =>
            Mutant.Of(draft with { OutputAnalysis = draft.OutputAnalysis.Replace($"两项成本合计{draft.Funds.Executed.Total}万元", $"两项成本合计{draft.Funds.Executed.Total}万", StringComparison.Ordinal) }, Spot.Words($"{draft.Funds.Executed.Total}万"))),
    ];

    private static IEnumerable<Mutation> Units() =>
    [
        Mutation.Narrative("FIN-17", "income that its parts do not make", (draft, dice) => Facts(draft, 3, "其他收入", dice.Between(18m, 60m, 2))),
        Mutation.Narrative("FIN-17", "spending that its parts do not make", (draft, dice) => Facts(draft, 2, "公用支出", dice.Between(5m, 30m, 2))),
        Mutation.Narrative("FIN-18", "spending above income", (draft, dice) =>
        {
            var income = Figures.Print(dice.Between(600m, 900m, 2), 2);
            var spent = Figures.Print(Tampering.Number(income) + dice.Between(20m, 60m, 2), 2);
            return Mutant.Of(
                draft with { UnitFacts = [.. draft.UnitFacts.Take(3), $"决算情况。本年收入合计{income}万元，本年支出合计{spent}万元。"] },
                Spot.Words(spent));
        }),
        Mutation.Narrative("FIN-19", "an account that lacks a category", (draft, _) =>
        {
            var facts = draft.UnitFacts.ToList();
            facts[3] = facts[3][..facts[3].LastIndexOf("，项目支出", StringComparison.Ordinal)] + "。";
            return Mutant.Of(draft with { UnitFacts = facts }, Spot.Anywhere);
        }, "FIN-17"),
        Mutation.Narrative("FMT-08", "an amount without 元, told", (draft, _) =>
            Mutant.Of(draft with { Spending = draft.Spending.Replace("万元。", "万。", StringComparison.Ordinal) }, Spot.Words("万"))),
    ];

    private static Mutant? Facts(DraftNarrative draft, int index, string part, decimal more)
    {
        var facts = draft.UnitFacts.ToList();
        var at = facts[index].IndexOf(part, StringComparison.Ordinal) + part.Length;
        var end = facts[index].IndexOf("万元", at, StringComparison.Ordinal);
        facts[index] = facts[index][..at] + Tampering.Add(facts[index][at..end], more) + facts[index][end..];
        return Mutant.Of(draft with { UnitFacts = facts }, Spot.Words(part));
    }

    private static Mutant CostTarget(DraftReport draft, DraftIndicator row, decimal factor)
    {
        var target = Tables.WithFigure(row.Target, Tables.Figure(row.Target) * factor);
        return Mutant.Of(draft.Change(row, one => Tables.Rescore(one with { Target = target })), Spot.Words(target));
    }

    private static bool CountsPeople(DraftIndicator row) =>
        Tables.Unit(row.Target) == "人" && Knowledge.Shipped.Lexicon.Holds("beneficiaries", row.Name);

    private static bool IsNarrow(DraftReport draft) =>
        draft.Project is { } project && (project.Contains("维护", StringComparison.Ordinal) || project.Contains("养护", StringComparison.Ordinal) || project.Contains("购置", StringComparison.Ordinal));
}
