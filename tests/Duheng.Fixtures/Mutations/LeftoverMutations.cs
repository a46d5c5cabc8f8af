using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;
using Duheng.Domain.Scoring;

namespace Duheng.Fixtures.Mutations;

/// <summary>Faults of evidence, adjustment, titles and terms that need a report of their own kind.</summary>
internal sealed class LeftoverMutations : IMutations
{
    private static readonly SchemeOption[] bands =
        [new("达成年度指标", 0.8m, 1m), new("部分达成年度指标并具有一定效果", 0.6m, 0.8m), new("未达成年度指标且效果较差", 0m, 0.6m)];

    private static readonly SatisfactionBand[] intervals = [new(90m, 1m), new(80m, 0.8m), new(60m, 0.5m)];

    private static readonly Dictionary<FontRole, FontProfile> official = new()
    {
        [FontRole.Title] = new(["方正小标宋"], 22m),
        [FontRole.Heading1] = new(["黑体"], 16m),
        [FontRole.Heading2] = new(["楷体"], 16m),
        [FontRole.Body] = new(["仿宋"], 16m),
    };

    public IEnumerable<Mutation> All() => [.. Own(), .. UnderASchemeOfTheirOwn()];

    private static IEnumerable<Mutation> Own() =>
    [
        Mutation.Table("ADJ-01", "targets kept when the budget was cut", (draft, dice) => Tables.HasOneSource(draft)
            ? Adjusted(draft, dice.Pick(["年中预算核减后，绩效目标没有及时修改。", "预算调减以后，未对指标值进行调整。", "预算金额调整后，绩效指标没有作相应调整。"]), dice)
            : null, "FIN-10", "FIN-14"),
        Mutation.Table("EVD-06", "a response time without tickets", (draft, dice) => draft.Pick(dice, row => Tables.IsTimely(row) && Tables.IsCeiling(row)) is { } row
            ? Mutant.Of(
                draft.Change(row, one => one with { Name = dice.Pick(["报修平均响应时间", "故障抢修时间", "应急响应时间"]) }).WithoutTickets(),
                Spot.Words(row.Actual))
            : null, "CON-03", "IND-15"),
        Mutation.Table("EVD-11", "a unit cost in another unit", (draft, dice) =>
            draft.Indicators.Where(Tables.IsQuantity).ToList() is [var counted, var other] && UnitTable.Find(Tables.Unit(counted.Target)) is { Family: UnitFamily.Count }
            && draft.Pick(dice, row => row.Target.EndsWith($"元/{Tables.Unit(counted.Target)}", StringComparison.Ordinal)) is { } cost
                ? OfOneThing(draft, counted, other, cost, dice.Pick([20m, 50m, 100m]))
                : null),
        Mutation.Table("STA-02", "a review far below", (draft, dice) => Reviewed(draft, dice.Between(0.5m, 0.8m, 1))) with { Form = "self-and-review" },
        Mutation.Table("FMT-03", "an annex numbered twice", (draft, dice) => Mutant.Of(
            draft with { Measures = $"{draft.Measures}\n附件{Figures.Print(dice.Between(2, 5))}：项目支出绩效自评表" }, Spot.Words("项目支出绩效自评表"))),
        Mutation.Table("FMT-10", "a head of the annex called otherwise", (draft, dice) =>
        {
            var (printed, other) = dice.Pick<(string, string)>([("业绩值", "实际完成值"), ("业绩值", "完成值"), ("目标值", "年度指标值"), ("权重", "分值")]);
            return Mutant.Of(draft with { AnnexHeads = new Dictionary<string, string>(StringComparer.Ordinal) { [printed] = other } }, Spot.Words(other));
        }),
    ];

    private static IEnumerable<Mutation> UnderASchemeOfTheirOwn() =>
    [
        Mutation.Table("FMT-11", "pages as the program sets them up", (draft, dice) => Mutant.Of(draft with { Page = UsualOfPrograms(dice) }, Spot.Anywhere)) with
        {
            Under = scheme => scheme with { Page = new PageProfile { Width = 210m, Height = 297m, Top = 37m, Bottom = 35m, Left = 28m, Right = 26m } },
        },
        Mutation.Table("FMT-11", "fonts that nobody asked for", (draft, dice) => Mutant.Of(draft with { Fonts = [OtherFont(dice)] }, Spot.Anywhere)) with
        {
            Under = scheme => scheme with { Page = new PageProfile { Fonts = official } },
        },
        Mutation.Table("SCR-25", "a score outside its band", (draft, dice) => draft.Pick(dice, row => Tables.IsMet(row) && Tables.IsBenefit(row)) is { } row
            ? OutsideItsBand(draft, row, dice.Pick(["公共服务能力", "行业管理水平", "群众生活环境"]))
            : null, "IND-06", "SCR-10") with { Under = scheme => scheme with { Options = bands } },
        Mutation.Table("SCR-26", "a satisfaction scored by its ratio", (draft, dice) =>
        {
            var row = draft.Indicators.First(Tables.IsSatisfaction);
            var rate = Figures.Print(dice.Between(82m, 88m, 1), 1);
            return Mutant.Of(draft.Change(row, one => Tables.Rescore(one with { Target = "≥90%", Actual = rate + "%", Reason = "因停车位不足，计划由业务科于次年5月底前扩建。" })), Spot.Line(row));
        }, "CON-03", "EVD-04") with { Under = scheme => scheme with { SatisfactionBands = intervals } },
        Mutation.Table("SCR-27", "a total that is not rescaled", (draft, dice) => draft.Pick(dice, row => Tables.IsMet(row) && Tables.IsBenefit(row)) is { } row
            ? NotApplicable(draft, row, dice.Pick(["不适用", "不涉及"]))
            : null, "CON-03", "SCR-06", "SCR-10", "IND-06") with { Under = scheme => scheme with { RescalesNotApplicable = true } },
    ];

    /// <summary>All of the money went to one kind of thing, and what one of it costs was told so many times too dear.</summary>
    private static Mutant OfOneThing(DraftReport draft, DraftIndicator counted, DraftIndicator other, DraftIndicator cost, decimal times)
    {
        var dear = Tables.Rescore(cost with
        {
            Target = Tables.WithFigure(cost.Target, Tables.Figure(cost.Target) * times),
            Actual = Tables.WithFigure(cost.Actual, Tables.Figure(cost.Actual) * times),
        });
        var changed = draft.Without(other.Name)
            .Change(counted.Name, row => Tables.Weigh(row, Tampering.Number(row.Weight) + Tampering.Number(other.Weight)))
            .Change(cost.Name, _ => dear).Retotal()
            .Replace(cost.Actual, dear.Actual);
        return Mutant.Of(changed, Spot.Line(counted));
    }

    /// <summary>The review leaves so much of the points of the largest rows that more than ten are gone.</summary>
    private static Mutant Reviewed(DraftReport draft, decimal share)
    {
        const decimal Gap = 10m;
        var (gone, changed, largest) = (0m, draft, draft.Indicators.OrderByDescending(row => Tampering.Number(row.Score)).ToList());
        foreach (var row in largest.TakeWhile(_ => gone <= Gap))
        {
            var review = Figures.HalfUp(Tampering.Number(row.Score) * share, 1);
            gone += Tampering.Number(row.Score) - review;
            changed = changed.Change(row.Name, one => one with { Review = Figures.Print(review, 1) });
        }

        return Mutant.Of(changed, Spot.Line(largest[0]));
    }

    /// <summary>The margins that a program gives a new document.</summary>
    /// <summary>The text as the program sets it up, or a heading in the font of the text.</summary>
    private static DraftFont OtherFont(Dice dice) => dice.Pick<DraftFont>(
    [
        new("Text", "宋体", 10.5m), new("Text", "仿宋_GB2312", 12m), new("Text", "DengXian", 16m),
        new("Heading1", "仿宋", 16m), new("Heading2", "SimHei", 16m), new("Title", "宋体", 22m),
    ]);

    private static DraftPage UsualOfPrograms(Dice dice) => dice.Pick<DraftPage>(
    [
        new() { Top = 25.4m, Bottom = 25.4m, Left = 31.8m, Right = 31.8m },
        new() { Top = 20m, Bottom = 20m, Left = 20m, Right = 20m },
        new() { Width = 215.9m, Height = 279.4m },
    ]);

    private static Mutant OutsideItsBand(DraftReport draft, DraftIndicator row, string name) => Mutant.Of(
        draft.Change(row, one => Tables.Qualitative(
            one, name, "明显改善", "部分达成年度指标并具有一定效果", "", Figures.Print(Tampering.Number(one.Weight) * 0.9m, 2), "因两处点位未完工，计划由业务科于次年3月底前完工。")),
        Spot.Line(name));

    private static Mutant NotApplicable(DraftReport draft, DraftIndicator row, string word)
    {
        var changed = draft.Change(row.Name, one => one with { Actual = word, Completion = "", Score = "" });
        changed = changed with { Total = Tampering.Add(draft.Total, -Tampering.Number(row.Score)) };
        return Mutant.Of(changed, Spot.Words(changed.Total));
    }

    /// <summary>A budget cut in mid-year that the text admits to have left the targets alone.</summary>
    private static Mutant Adjusted(DraftReport draft, string admission, Dice dice)
    {
        var before = Tables.Move(draft.Funds.Initial, dice.Between(6m, 14m, 2));
        var changed = draft with
        {
            Funds = draft.Funds with { Initial = before },
            Problems = $"{draft.Problems}{admission}",
        };
        return Mutant.Of(
            changed.Rewrite(text => text
                .Replace("年初预算和全年预算均为", $"年初预算{before.Total}万元，经财政局批复调减为全年预算", StringComparison.Ordinal)
                .Replace($"项目年初预算{draft.Funds.Initial.Total}万元", $"项目年初预算{before.Total}万元", StringComparison.Ordinal)),
            Spot.Fund(2));
    }
}
