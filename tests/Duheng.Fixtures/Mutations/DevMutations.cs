namespace Duheng.Fixtures.Mutations;

/// <summary>Faults of the column of reasons and of the chapters that speak of problems (偏差说明).</summary>
internal sealed class DevMutations : IMutations
{
    private static readonly string[] VoidReasons = ["无", "/", "正常", "暂无"];

    public IEnumerable<Mutation> All() => [.. Reasons(), .. Chapters()];

    private static IEnumerable<Mutation> Reasons() =>
    [
        Mutation.Table("DEV-01", "a deduction without a reason", (draft, dice) => draft.Pick(dice, Tables.IsMissed) is { } row
            ? Mutant.Of(draft.Change(row, one => one with { Reason = "" }), Spot.Line(row))
            : null),
        Mutation.Table("DEV-01", "execution without a reason", (draft, _) => Mutant.Of(draft with { Execution = draft.Execution with { Reason = "" } }, Spot.Line(draft.Execution))),
        Mutation.Table("DEV-02", "a reason that says nothing", (draft, dice) => draft.Pick(dice, Tables.IsMissed) is { } row
            ? Mutant.Of(draft.Change(row, one => one with { Reason = dice.Pick(VoidReasons) }), Spot.Line(row))
            : null),
        Mutation.Table("DEV-03", "a reason where nothing was lost", (draft, dice) => draft.Pick(dice, row => Tables.IsMet(row) && Tables.IsQuantity(row)) is { } row
            ? Mutant.Of(draft.Change(row, one => one with { Reason = dice.Pick(["因施工延期，计划于次年3月底前补做。", "受天气影响，部分工作推迟。"]) }), Spot.Line(row))
            : null),
        Mutation.Table("DEV-04", "no overspending as a reason", (draft, dice) => Mutant.Of(
            draft with { Execution = draft.Execution with { Reason = dice.Pick(["支出控制在预算内，未超支。", "严格控制支出，没有超预算。"]) } }, Spot.Line(draft.Execution))),
        Mutation.Table("DEV-04", "success as a reason", (draft, dice) => draft.Pick(dice, Tables.IsMissed) is { } row
            ? Mutant.Of(draft.Change(row, one => one with { Reason = dice.Pick(["已完成。", "本项工作达到预期。", "圆满完成。"]) }), Spot.Line(row))
            : null, "CON-02"),
        Mutation.Table("DEV-05", "a reason without a measure", (draft, dice) => draft.Pick(dice, Tables.IsMissed) is { } row
            ? Mutant.Of(draft.Change(row, one => one with { Reason = one.Reason[..one.Reason.IndexOf("，计划", StringComparison.Ordinal)] + "。" }), Spot.Line(row))
            : null),
        Mutation.Table("DEV-06", "one reason for three lines", (draft, _) =>
        {
            var lines = draft.Indicators.Where(Tables.IsMissed).Take(2).ToList();
            const string Reason = "受汛期影响，进度推迟，计划由业务科于次年4月底前补齐。";
            return lines.Count < 2
                ? null
                : Mutant.Of(
                    draft with { Execution = draft.Execution with { Reason = Reason }, Indicators = [.. draft.Indicators.Select(row => lines.Contains(row) ? row with { Reason = Reason } : row)] },
                    Spot.Words("汛期"));
        }),
        Mutation.Table("DEV-07", "a cut that never was", (draft, dice) => draft.Pick(dice, Tables.IsTotalCost) is { } row
            ? Mutant.Of(
                draft.Change(row, one => Tables.Rescore(one with { Target = Tables.WithFigure(one.Target, Tables.Figure(one.Target) * 1.3m), Reason = dice.Pick(["预算调减，目标没有改。", "因年中压减预算。"]) })),
                Spot.Line(row))
            : null, "FIN-14"),
    ];

    private static IEnumerable<Mutation> Chapters() =>
    [
        Mutation.Table("DEV-08", "measures of nobody", (draft, dice) => Mutant.Of(
            draft with { Measures = dice.Pick(["加强学习培训，提高绩效管理水平。", "进一步完善制度，强化过程监督。"]) }, Spot.Words("强"))),
        Mutation.Table("DEV-09", "a deduction no problem speaks of", (draft, dice) => draft.Pick(dice, row => Tables.IsMissed(row) && Tampering.Number(row.Weight) - Tampering.Number(row.Score) >= 1m) is { } row
            ? Mutant.Of(draft with { Problems = "绩效目标编制经验不多，编制质量有待提高。" }, Spot.Line(row))
            : null),
        Mutation.Table("CON-07", "a chapter copied", (draft, dice) => dice.Chance(50)
            ? Mutant.Of(draft with { Necessity = draft.Safeguards }, Spot.Words(draft.Safeguards[..12]))
            : Mutant.Of(draft with { Plan = draft.Necessity }, Spot.Words(draft.Necessity[..12]))),
        Mutation.Table("CON-08", "a chapter on something else", (draft, dice) => Mutant.Of(
            draft with { Safeguards = dice.Pick(["志愿者走进社区，为老年人理发、量血压。", "辖区内有公园三处、图书馆一座。"]) }, Spot.Words("区"))),
        Mutation.Table("CON-09", "satisfaction inferred", (draft, dice) => Mutant.Of(
            draft with { SatisfactionAnalysis = draft.SatisfactionAnalysis + dice.Pick(["由于服务及时，所以群众满意度高。", "全年运行平稳，说明服务对象比较满意。"]) }, Spot.Words("满意"))),
        Mutation.Table("CON-10", "praised and deplored", (draft, dice) => Mutant.Of(
            draft with { Experience = dice.Pick(["科学设定绩效目标，做到可考核。", "绩效指标设置合理。"]), Problems = draft.Problems.TrimEnd('。') + "；绩效指标设置不够明确。" }, Spot.Words("绩效"))),
        Mutation.Table("CON-11", "advice to add what is there", (draft, dice) => draft.Pick(dice, row => row.Level1 != "预算执行指标" && !Tables.IsCost(row)) is { } row
            ? Mutant.Of(draft with { Measures = $"{draft.Measures.TrimEnd('。')}；建议增加{row.Name}等绩效指标。" }, Spot.Words(row.Name))
            : null),
        Mutation.Table("CON-17", "a goal that is the project's name", (draft, dice) => Mutant.Of(
            draft with { AnnualGoal = draft.Project + dice.Pick(["。", "项目。"]) }, Spot.Words(draft.Project ?? ""))),
        Mutation.Table("CON-18", "a target reached that nobody knows", (draft, dice) => (draft.AnnualGoal + draft.PeriodGoal).Contains('场', StringComparison.Ordinal)
            ? null
            : Mutant.Of(
                draft with { OutputAnalysis = $"{draft.OutputAnalysis}开展技能比武{Figures.Print(dice.Between(3, 9))}场，{dice.Pick(["达到年初绩效目标", "完成年度目标", "达到计划目标"])}。" },
                Spot.Words("技能比武"))),
        Mutation.Table("FMT-02", "numbers out of order", (draft, _) => Mutant.Of(
            draft with { Overview = draft.Overview + "\n1、业务科负责实施。\n3、财务科负责付款。" }, Spot.Words("3、财务科"))),
        Mutation.Table("IND-14", "a goal nobody measures", (draft, dice) =>
        {
            var goal = dice.Pick(["建立跨省联防联动机制", "举办非遗剪纸展览", "组织编印海绵示范图集"]);
            return Mutant.Of(draft with { AnnualGoal = $"{draft.AnnualGoal.TrimEnd('。')}；{goal}。" }, Spot.Words(goal));
        }),
    ];
}
