namespace Duheng.Fixtures.Mutations;

/// <summary>Faults in the design of indicators (指标设计).</summary>
internal sealed class IndMutations : IMutations
{
    private static readonly string[] Categories = ["产出指标", "效益指标", "满意度指标"];

    public IEnumerable<Mutation> All() => [.. Sets(), .. Targets(), .. Names()];

    private static IEnumerable<Mutation> Sets() =>
    [
        Mutation.Table("IND-01", "no benefits", (draft, _) =>
        {
            var weight = draft.Indicators.Where(row => Tables.IsBenefit(row)).Sum(row => Tampering.Number(row.Weight));
            var kept = draft.Indicators.Where(row => !Tables.IsBenefit(row)).ToList();
            var first = kept.First(Tables.IsMet);
            return Mutant.Of((draft with { Indicators = kept }).Change(first, row => Tables.Weigh(row, Tampering.Number(row.Weight) + weight)), Spot.Anywhere);
        }, "SCR-02"),
        Mutation.Table("IND-02", "three indicators", (draft, _) =>
        {
            if (!Tables.HasNationalWeights(draft))
            {
                return null;
            }

            DraftIndicator[] kept = [.. Categories.Select(level1 => draft.Indicators.First(row => row.Level1 == level1 && Tables.IsMet(row)))];
            decimal[] weights = [50m, 30m, 10m];
            return Mutant.Of((draft with { Indicators = [.. kept.Zip(weights, Tables.Weigh)] }).Retotal(), Spot.Anywhere);
        }),
        Mutation.Table("IND-09", "one result measured twice", (draft, dice) => draft.Pick(dice, row => Tables.IsBenefit(row) && Tables.IsFloor(row)) is { } row
            ? Twice(draft, row)
            : null),
        Mutation.Table("IND-19", "every actual on its target", (draft, _) => Mutant.Of(
            (draft with { Indicators = [.. draft.Indicators.Select(row => Tables.IsFloor(row) || (Tables.IsCeiling(row) && !Tables.IsCost(row)) ? Tables.Rescore(row with { Actual = row.Target.TrimStart('≥', '≤') }) with { Reason = "" } : row)] }).Retotal(),
            Spot.Anywhere), "CON-03"),
    ];

    private static IEnumerable<Mutation> Targets() =>
    [
        Mutation.Table("IND-03", "a target of nothing", (draft, dice) => draft.Pick(dice, row => Tables.IsMet(row) && Tables.IsQuantity(row)) is { } row
            ? Mutant.Of(draft.Change(row, one => one with { Target = dice.Pick(["按需", "按实际需要", "适量", "据实"]), Actual = "100%", Completion = "100%" }), Spot.Line(row))
            : null),
        Mutation.Table("IND-04", "a target without a sign", (draft, dice) => draft.Pick(dice, row => Tables.IsQuantity(row)) is { } row
            ? Mutant.Of(draft.Change(row, one => one with { Target = one.Target.Trim('≥') }), Spot.Line(row))
            : null),
        Mutation.Table("IND-05", "a blank target", (draft, dice) => draft.Pick(dice, row => Tables.IsMet(row) && Tables.IsBenefit(row)) is { } row
            ? Mutant.Of(draft.Change(row, one => one with { Target = dice.Pick(["", "—", "/"]) }), Spot.Line(row))
            : null),
        Mutation.Table("IND-05", "a target without a unit", (draft, dice) => draft.Pick(dice, row => Tables.IsMet(row) && Tables.IsQuantity(row)) is { } row
            ? Mutant.Of(draft.Change(row, one => one with { Target = "≥" + Figures.Print(Tables.Figure(one.Target), 0), Actual = Figures.Print(Tables.Figure(one.Actual), 0) }), Spot.Line(row))
            : null),
        Mutation.Table("IND-06", "words against a percent", (draft, dice) => draft.Pick(dice, row => Tables.IsMet(row) && Tables.IsLasting(row)) is { } row
            ? Mutant.Of(draft.Change(row, one => one with { Target = dice.Pick(["提升", "健全", "完善"]), Actual = dice.Pick(["100%", "98%"]), Completion = "100%" }), Spot.Line(row))
            : null),
        Mutation.Table("IND-06", "a percent against a count", (draft, dice) => draft.Pick(dice, row => Tables.IsMet(row) && Tables.IsQuantity(row)) is { } row
            ? Mutant.Of(draft.Change(row, one => one with { Target = "≥95%" }), Spot.Line(row))
            : null, "SCR-13"),
        Mutation.Table("IND-11", "a year as the deadline", (draft, dice) => draft.Pick(dice, row => row.Name == "项目验收完成时间") is { } row
            ? Mutant.Of(draft.Change(row, one => one with { Target = Figures.Print(draft.Year ?? 0) + dice.Pick(["", "年"]), Actual = Figures.Print(draft.Year ?? 0) + "年" }), Spot.Line(row))
            : null, "EVD-10"),
        Mutation.Table("IND-20", "a quality without grades", (draft, dice) => draft.Pick(dice, row => Tables.IsMet(row) && Tables.IsBenefit(row)) is { } row
            ? Word(draft, dice, row)
            : null),
        Mutation.Table("IND-22", "a rate above 100%", (draft, dice) => draft.Pick(dice, row => Tables.IsMet(row) && row.Name.EndsWith('率') && Tables.IsFloor(row)) is { } row
            ? Mutant.Of(draft.Change(row, one => Tables.Rescore(one with { Actual = Figures.Print(dice.Between(101m, 112m, 1), 1) + "%" })), Spot.Line(row))
            : null, "CON-03"),
    ];

    private static IEnumerable<Mutation> Names() =>
    [
        Mutation.Table("IND-07", "a unit in the name that clashes", (draft, dice) => draft.Pick(dice, row => Tables.IsMet(row) && Tables.IsQuantity(row)) is { } row
            ? Mutant.Of(draft.Change(row, one => one with { Name = one.Name + "（%）" }), Spot.Line(row.Name + "（%）"))
            : null),
        Mutation.Table("IND-08", "satisfaction among the benefits", (draft, dice) => draft.Pick(dice, row => Tables.IsMet(row) && Tables.IsSocial(row)) is { } row
            ? Mutant.Of(draft.Change(row, one => one with { Name = dice.Pick(["学生家长满意度", "沿线群众满意率"]), Target = "≥90%", Actual = "93.4%", Completion = "103.78%" }), Spot.Words("满意"))
            : null, "EVD-04"),
        Mutation.Table("IND-08", "a response time among the quantities", (draft, dice) => draft.Pick(dice, row => Tables.IsMet(row) && Tables.IsQuantity(row)) is { } row
            ? Mutant.Of(draft.Change(row, one => one with { Name = "报修平均响应时间", Target = "≤40分钟", Actual = "36分钟", Completion = "111.11%" }), Spot.Line("报修平均响应时间"))
            : null),
        Mutation.Table("IND-12", "money as a quantity", (draft, dice) => draft.Pick(dice, row => Tables.IsMet(row) && Tables.IsQuantity(row)) is { } row
            ? Mutant.Of(draft.Change(row, one => Tables.Rescore(one with { Name = "专项补助支出", Target = "≥5.00万元", Actual = $"5.{Figures.Print(dice.Between(11, 38))}万元" })), Spot.Line("专项补助支出"))
            : null, "CON-03"),
        Mutation.Table("IND-13", "a rate of nothing", (draft, dice) => draft.Pick(dice, row => Tables.IsMet(row) && Tables.IsQuality(row)) is { } row
            ? Mutant.Of(draft.Change(row, one => one with { Name = dice.Pick(["无安全事故率", "零投诉率", "无重大事故发生率"]), Target = "100%", Actual = "100%", Completion = "100.00%" }), Spot.Words("率"))
            : null),
        Mutation.Table("IND-15", "an indicator no goal asks for", (draft, dice) => draft.Pick(dice, row => Tables.IsMet(row) && Tables.IsQuantity(row)) is { } row
            ? Mutant.Of(
                draft.Change(row, one => one with { Name = "疏散演练" }) with { AnnualGoal = draft.AnnualGoal.Replace(row.Name, "有关数量", StringComparison.Ordinal) },
                Spot.Words("疏散演练"))
            : null),
        Mutation.Table("IND-16", "work outside the scope", (draft, dice) => Mutant.Of(
            draft with { Project = "城乡居民医保经办服务", OutputAnalysis = draft.OutputAnalysis + dice.Pick(["全年办理职工医保参保登记1.2万人次。", "另核对职工医疗保险缴费基数3400户。"]) }, Spot.Words("职工"))),
    ];

    private static Mutant Twice(DraftReport draft, DraftIndicator row)
    {
        var other = draft.Indicators.First(one => Tables.IsLasting(one) && one.Name != row.Name);
        return Mutant.Of(
            (draft with
            {
                Indicators = [.. draft.Indicators.Select(one => one.Name == row.Name ? Same(one) : one.Name == other.Name ? Same(one) with { Name = "群众受益占比" } : one)],
            }).Retotal(),
            Spot.Line("群众受益占比"));

        DraftIndicator Same(DraftIndicator one) => one with { Target = "≥95%", Actual = "97.43%", Completion = "102.56%", Score = $"{one.Weight}.00", Reason = "" };
    }

    private static Mutant Word(DraftReport draft, Dice dice, DraftIndicator row)
    {
        var word = dice.Pick(["健全", "提升", "完善", "增强"]);
        return Mutant.Of(draft.Change(row, one => Tables.Qualitative(one, "长效管理水平", word, word, "100%", $"{one.Weight}.00")), Spot.Line("长效管理水平"));
    }
}
