namespace Duheng.Fixtures.Mutations;

/// <summary>Faults of weights, completion rates, scores, total and grade (权重、得分与等级).</summary>
internal sealed class ScrMutations : IMutations
{
    private static readonly string[] Grades = ["优秀", "良好", "中", "差"];

    public IEnumerable<Mutation> All() => [.. Weights(), .. Sums(), .. Scores(), .. Completions(), .. Narratives()];

    private static IEnumerable<Mutation> Weights() =>
    [
        Mutation.Table("SCR-01", "weights above full marks", (draft, dice) => draft.Pick(dice, Tables.IsMet) is { } row
            ? Mutant.Of(draft.Change(row, one => Tables.Weigh(one, Tampering.Number(one.Weight) + dice.Between(2, 4))), Spot.Anywhere)
            : null, "SCR-02"),
        Mutation.Table("SCR-02", "points moved between categories", (draft, dice) =>
            draft.Pick(dice, row => Tables.IsOutput(row) && Tampering.Number(row.Weight) >= 7m) is { } giver && draft.Pick(dice, row => Tables.IsBenefit(row)) is { } taker
                ? Mutant.Of(draft.Change(giver, one => Tables.Weigh(one, Tampering.Number(one.Weight) - 4m)).Change(taker, one => Tables.Weigh(one, Tampering.Number(one.Weight) + 4m)), Spot.Anywhere)
                : null),
        Mutation.Table("SCR-03", "execution weighs more", (draft, dice) =>
        {
            if (draft.Pick(dice, row => Tables.IsMet(row) && Tables.IsOutput(row) && Tampering.Number(row.Weight) >= 8m) is not { } giver)
            {
                return null;
            }

            var weight = Tampering.Number(draft.Execution.Weight) + 5m;
            var execution = draft.Execution with { Weight = Figures.Print(weight, 0), Score = Figures.Print(Tampering.Number(draft.Execution.Completion.TrimEnd('%')) * weight / 100m, 2) };
            return Mutant.Of((draft with { Execution = execution }).Change(giver, one => Tables.Weigh(one, Tampering.Number(one.Weight) - 5m)), Spot.Line(execution));
        }, "SCR-02"),
        Mutation.Table("SCR-18", "weights split equally", (draft, _) =>
        {
            if (!Tables.HasNationalWeights(draft))
            {
                return null;
            }

            var (outputs, benefits) = (Count("产出指标"), Count("效益指标"));
            var even = Figures.HalfUp(90m / (outputs + benefits + 1), 2);
            return Mutant.Of(
                (draft with { Indicators = [.. draft.Indicators.Select(row => row with { Weight = Figures.Print(even, 2), Score = Figures.Print(Tables.IsMet(row) ? even : even * Tampering.Number(row.Completion.TrimEnd('%')) / 100m, 2) })] }).Retotal(),
                Spot.Anywhere);

            int Count(string level1) => draft.Indicators.Count(row => row.Level1 == level1);
        }, "SCR-01", "SCR-02"),
        Mutation.Table("SCR-19", "quantities outweigh the outputs", (draft, _) =>
        {
            var outputs = draft.Indicators.Where(row => Tables.IsOutput(row)).ToList();
            var quantities = outputs.Where(row => Tables.IsQuantity(row)).ToList();
            if (quantities.Count != 2 || !Tables.HasNationalWeights(draft))
            {
                return null;
            }

            var small = 2m;
            var large = (50m - (small * (outputs.Count - 2))) / 2m;
            return Mutant.Of(
                (draft with { Indicators = [.. draft.Indicators.Select(row => !Tables.IsOutput(row) ? row : Tables.Weigh(row, quantities.Contains(row) ? large : small))] }).Retotal(),
                Spot.Words(Figures.Print(large, 0)));
        }),
    ];

    private static IEnumerable<Mutation> Sums() =>
    [
        Mutation.Table("SCR-04", "a total beside the sum", (draft, dice) =>
        {
            var moved = draft.MoveTotal(-dice.Between(0.2m, 0.9m, 2));
            return Mutant.Of(moved, Spot.Words(moved.Total));
        }),
        Mutation.Table("SCR-06", "a grade of another total", (draft, dice) =>
        {
            var grade = dice.Pick([.. Grades.Where(word => word != draft.Grade)]);
            return Mutant.Of(draft with { Grade = grade }, Spot.Words(grade));
        }),
        Mutation.Narrative("SCR-06", "a grade of another total, told", (draft, dice) =>
        {
            var grade = dice.Pick([.. Grades.Where(word => word != draft.Grade)]);
            return Mutant.Of(draft with { Grade = grade }, Spot.Words(grade));
        }),
        Mutation.Table("SCR-21", "a nearly perfect total", (draft, dice) =>
        {
            var total = Figures.Print(dice.Between(99.1m, 99.9m, 2), 2);
            return Mutant.Of(draft with { Total = total }, Spot.Words(total));
        }, "SCR-04", "SCR-28"),
        Mutation.Table("SCR-22", "open lines between two grades", (draft, dice) =>
        {
            if (draft.Pick(dice, row => Tables.IsMet(row) && Tables.IsSocial(row)) is not { } row)
            {
                return null;
            }

            var heavy = draft.Change(row, one => Tables.Qualitative(one, "公共服务水平", "提升", "97%", "", "0"));
            return Tampering.Number(heavy.Total) < 90m && draft.Grade == "优秀" ? Mutant.Of(heavy, Spot.Words(heavy.Total)) : null;
        }, "SCR-10", "SCR-11", "SCR-12", "DEV-01", "IND-06"),
        Mutation.Table("SCR-28", "text and annex differ in a score", (draft, dice) => draft.Pick(dice, Tables.IsMet) is { } row
            ? Mutant.Of(draft with { BodyIndicators = [.. draft.Indicators.Select(one => one.Name == row.Name ? one with { Score = Tampering.Add(one.Score, -1m) } : one)] }, Spot.Line(row))
            : null),
        Mutation.Table("SCR-28", "text and annex differ in an actual", (draft, dice) => draft.Pick(dice, row => Tables.IsMet(row) && Tables.IsFloor(row)) is { } row
            ? Mutant.Of(draft with { BodyIndicators = [.. draft.Indicators.Select(one => one.Name == row.Name ? one with { Actual = Tables.WithFigure(one.Actual, Tables.Figure(one.Actual) * 1.31m) } : one)] }, Spot.Line(row))
            : null),
    ];

    private static IEnumerable<Mutation> Scores() =>
    [
        Mutation.Table("SCR-05", "a score above its weight", (draft, dice) => draft.Pick(dice, Tables.IsMet) is { } row
            ? Mutant.Of(draft.Change(row, one => one with { Score = Tampering.Add(one.Score, dice.Between(0.3m, 2m, 1)) }), Spot.Line(row))
            : null),
        Mutation.Table("SCR-05", "a score below 0", (draft, dice) => draft.Pick(dice, Tables.IsMissed) is { } row
            ? Mutant.Of(draft.Change(row, one => one with { Score = "-1.00" }), Spot.Line(row))
            : null),
        Mutation.Table("SCR-07", "a score off the formula", (draft, dice) => draft.Pick(dice, row => Tables.IsMissed(row) && Tampering.Number(row.Weight) >= 5m) is { } row
            ? Mutant.Of(draft.Change(row, one => one with { Score = Tampering.Add(one.Score, -dice.Between(0.7m, 2m, 1)) }), Spot.Line(row))
            : null),
        Mutation.Table("SCR-08", "points lost on a met target", (draft, dice) => draft.Pick(dice, row => Tables.IsMet(row) && !Tables.IsTimely(row)) is { } row
            ? Mutant.Of(draft.Change(row, one => one with { Score = Tampering.Add(one.Score, -dice.Between(0.4m, 2m, 1)) }), Spot.Line(row))
            : null),
        Mutation.Table("SCR-09", "full points on a missed target", (draft, dice) => draft.Pick(dice, Tables.IsMissed) is { } row
            ? Mutant.Of(draft.Change(row, one => one with { Score = $"{one.Weight}.00", Reason = "" }), Spot.Line(row))
            : null),
        Mutation.Table("SCR-11", "0 points without a reason", (draft, dice) => draft.Pick(dice, Tables.IsMet) is { } row
            ? Mutant.Of(draft.Change(row, one => one with { Score = "0", Reason = dice.Pick(["", "无"]) }), Spot.Line(row))
            : null),
        Mutation.Table("SCR-12", "words scored 0", (draft, dice) => draft.Pick(dice, row => Tables.IsMet(row) && Tables.IsBenefit(row)) is { } row
            ? Mutant.Of(draft.Change(row, one => Tables.Qualitative(one, dice.Pick(["长效管理机制", "公共服务能力", "行业管理水平"]), dice.Pick(["提升", "完善", "增强"]), dice.Pick(["97%", "98%", "较好"]), "", "0")), Spot.Words("0"))
            : null, "IND-06", "SCR-10"),
        Mutation.Table("SCR-15", "far more than promised", (draft, dice) => draft.Pick(dice, row => Tables.IsMet(row) && Tables.IsQuantity(row)) is { } row
            ? Mutant.Of(draft.Change(row, one => Tables.Rescore(one with { Target = Tables.WithFigure(one.Target, Tables.Figure(one.Actual) * 0.6m) })), Spot.Line(row))
            : null, "CON-03"),
        Mutation.Table("SCR-16", "a cost far under its target", (draft, dice) => draft.Pick(dice, row => Tables.IsCost(row) && !Tables.IsTotalCost(row)) is { } row
            ? Mutant.Of(draft.Change(row, one => Tables.Rescore(one with { Target = Tables.WithFigure(one.Target, Tables.Figure(one.Actual) * 2.4m) })), Spot.Line(row))
            : null),
        Mutation.Table("SCR-17", "nothing done, full points", (draft, dice) => draft.Pick(dice, row => Tables.IsFloor(row) && Tables.IsQuantity(row)) is { } row
            ? Mutant.Of(draft.Change(row, one => one with { Actual = "0" + Tables.Unit(one.Actual), Completion = "0.00%", Score = $"{one.Weight}.00", Reason = "" }).Replace($"{row.Name}{row.Actual}", $"{row.Name}未安排"), Spot.Line(row))
            : null),
        Mutation.Table("SCR-29", "one result scored twice over", (draft, dice) =>
        {
            var rows = draft.Indicators.Where(row => Tables.IsBenefit(row)).Take(2).ToList();
            var share = dice.Pick(["96%", "98%"]);
            return Mutant.Of(
                draft.Change(rows[0], one => Tables.Qualitative(one, "行业服务水平", "提升", share, "", $"{one.Weight}.00"))
                    .Change(rows[1], one => Tables.Qualitative(one, "长效管护机制", "健全", share, "", Figures.Print(Tampering.Number(one.Weight) * 0.8m, 2), "因跟班培训推迟，衔接不够，计划于次年3月底前完成培训。")),
                Spot.Line("长效管护机制"));
        }, "IND-06", "SCR-10"),
        Mutation.Table("SCR-30", "much scored, little spent", (draft, dice) => LittleSpent(draft, dice, "因供应商结算资料未齐，尾款尚未支付，计划由财务科于次年3月底前支付。", Spot.Anywhere)),
        Mutation.Table("FIN-11", "little spent without a word", (draft, dice) => LittleSpent(draft, dice, "", Spot.Line(draft.Execution)), "DEV-01"),
    ];

    private static IEnumerable<Mutation> Completions() =>
    [
        Mutation.Table("SCR-10", "a blank completion rate", (draft, dice) => draft.Pick(dice, Tables.IsMet) is { } row
            ? Mutant.Of(draft.Change(row, one => one with { Completion = "" }), Spot.Line(row))
            : null),
        Mutation.Table("SCR-13", "a completion rate off its figures", (draft, dice) => draft.Pick(dice, row => Tables.IsFloor(row) || Tables.IsCeiling(row)) is { } row
            ? Mutant.Of(draft.Change(row, one => one with { Completion = Tampering.Add(one.Completion.TrimEnd('%'), dice.Between(2m, 20m, 2)) + "%" }), Spot.Line(row))
            : null),
        Mutation.Table("SCR-14", "the rate of a ceiling upside down", (draft, dice) => draft.Pick(dice, row => Tables.IsCeiling(row) && Tables.IsMet(row)) is { } row
            ? Mutant.Of(draft.Change(row, one => one with { Completion = new Ratio(Tables.Figure(one.Actual), Tables.Figure(one.Target)).Percent }), Spot.Line(row))
            : null),
        Mutation.Table("SCR-20", "rates with other decimals", (draft, dice) => draft.Pick(dice, row => Tables.IsFloor(row) && Tables.IsMet(row)) is { } row
            ? Mutant.Of(draft.Change(row, one => one with { Completion = Figures.Print(Tampering.Number(one.Completion.TrimEnd('%')), dice.Between(0, 1)) + "%" }), Spot.Anywhere)
            : null),
    ];

    private static IEnumerable<Mutation> Narratives() =>
    [
        Mutation.Narrative("SCR-23", "a deduction that is not the points lost", (draft, dice) =>
        {
            var lines = draft.Blocks.SelectMany(block => block.Lines).Where(line => line.Deduction is not null).ToList();
            var line = dice.Pick(lines);
            return Mutant.Of(draft.Change(line.Name, one => one with { Deduction = Figures.Print((int)Tampering.Number(one.Deduction) + dice.Between(1, 3)) }), Spot.Line(line.Name));
        }),
        Mutation.Narrative("SCR-24", "maxima that do not make the block", (draft, dice) =>
        {
            var block = dice.Pick(draft.Blocks);
            return Mutant.Of(draft with { Blocks = [.. draft.Blocks.Select(one => one == block ? one with { Full = Figures.Print((int)Tampering.Number(one.Full) + dice.Between(1, 4)) } : one)] }, Spot.Words(block.Name));
        }, "SCR-01"),
        Mutation.Narrative("SCR-04", "a block beside its lines", (draft, dice) =>
        {
            var block = dice.Pick(draft.Blocks);
            return Mutant.Of(draft with { Blocks = [.. draft.Blocks.Select(one => one == block ? one with { Score = Figures.Print((int)Tampering.Number(one.Score) - dice.Between(1, 3)) } : one)] }, Spot.Words(block.Name));
        }),
        Mutation.Narrative("SCR-05", "a line above its maximum", (draft, dice) =>
        {
            var line = dice.Pick([.. draft.Blocks.SelectMany(block => block.Lines).Where(one => one.Fault is null)]);
            return Mutant.Of(draft.Change(line.Name, one => one with { Score = Figures.Print((int)Tampering.Number(one.Full) + dice.Between(1, 3)) }), Spot.Line(line.Name));
        }),
    ];

    /// <summary>Half of the budget spent, told and scored as it is, with the reason given.</summary>
    private static Mutant? LittleSpent(DraftReport draft, Dice dice, string reason, Spot spot)
    {
        if (!Tables.HasOneSource(draft))
        {
            return null;
        }

        var budget = Tampering.Number(draft.Funds.Annual.Total);
        var spent = Figures.HalfUp(budget * dice.Between(0.62m, 0.8m, 2), 2);
        var (left, rate) = (Figures.Print(budget - spent, 2), new Ratio(spent, budget));
        var changed = draft with
        {
            Funds = draft.Funds with
            {
                Executed = Tables.All(draft.Funds.Executed, Figures.Print(spent, 2)),
                Balance = Tables.All(draft.Funds.Balance, left),
                ExecutionRate = Tables.All(draft.Funds.ExecutionRate, rate.Percent.TrimEnd('%')),
            },
            Execution = draft.Execution with { Actual = rate.Percent, Completion = rate.Percent, Score = Figures.Print(rate.Of((int)Tampering.Number(draft.Execution.Weight)), 2), Reason = reason },
            ExecutionAnalysis = $"全年执行{Figures.Print(spent, 2)}万元，预算执行率{rate.Percent}。",
            Problems = draft.Problems[(draft.Problems.IndexOf('；', StringComparison.Ordinal) + 1)..],
        };
        changed = changed.Retotal();
        return Mutant.Of(changed, spot);
    }
}
