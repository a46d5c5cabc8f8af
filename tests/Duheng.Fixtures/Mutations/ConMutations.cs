using System.Globalization;

namespace Duheng.Fixtures.Mutations;

/// <summary>Faults of the text against the tables, and of head and end (文字与数据一致、格式).</summary>
internal sealed class ConMutations : IMutations
{
    /// <summary>A shorter name (档案馆) is that of any such institution.</summary>
    private const int LongInstitution = 4;

    private static readonly string[] Brackets = ["【】", "[]", "（）"];

    public IEnumerable<Mutation> All() => [.. Contradictions(), .. Heads(), .. Formats(), .. Evidence(), .. Narratives()];

    private static IEnumerable<Mutation> Contradictions() =>
    [
        Mutation.Table("CON-01", "praise for 0 points", (draft, dice) => draft.Pick(dice, row => Tables.IsMissed(row) && Tables.IsBenefit(row)) is { } row
            ? Mutant.Of(
                draft.Change(row, one => one with { Actual = WithFloor(one), Completion = "40.00%", Score = Figures.Print(Tampering.Number(one.Weight) * 0.4m, 2) })
                    with { BenefitAnalysis = $"{row.Name}{dice.Pick(["明显提升", "显著提高", "良好"])}，群众反映较好。" },
                Spot.Line(row))
            : null, "SCR-07", "SCR-13"),
        Mutation.Table("CON-02", "all done beside lost points", (draft, dice) => Mutant.Of(
            draft with { OutputAnalysis = $"{dice.Pick(["各项绩效目标全部完成", "年度各项任务均已完成", "全年目标任务圆满完成"])}。{draft.OutputAnalysis}" }, Spot.Words("完成"))),
        Mutation.Table("CON-03", "another rate in the text", (draft, dice) =>
        {
            var wrong = $"预算执行率{Figures.Print(dice.Between(84m, 94m, 1), 1)}%";
            return Mutant.Of(draft with { ExecutionAnalysis = draft.ExecutionAnalysis.Replace($"预算执行率{draft.Execution.Actual}", wrong, StringComparison.Ordinal) }, Spot.Words(wrong));
        }),
        Mutation.Table("CON-03", "another amount in the text", (draft, dice) =>
        {
            var wrong = $"全年执行{Tampering.Add(draft.Funds.Executed.Total, -dice.Between(2m, 6m, 2))}万元";
            return Mutant.Of(draft with { ExecutionAnalysis = draft.ExecutionAnalysis.Replace($"全年执行{draft.Funds.Executed.Total}万元", wrong, StringComparison.Ordinal) }, Spot.Words(wrong));
        }),
        Mutation.Table("CON-03", "another actual in the text", (draft, dice) => draft.Pick(dice, row => Tables.IsOutput(row) && Tables.IsFloor(row) && draft.OutputAnalysis.Contains(row.Name + row.Actual, StringComparison.Ordinal)) is { } row
            ? Mutant.Of(
                draft with { OutputAnalysis = draft.OutputAnalysis.Replace(row.Name + row.Actual, row.Name + Tables.WithFigure(row.Actual, Tables.Figure(row.Actual) * 0.83m), StringComparison.Ordinal) },
                Spot.Line(row))
            : null),
        Mutation.Table("CON-04", "rows in another order in the text", (draft, _) =>
        {
            var rows = draft.Indicators.ToList();
            var at = rows.FindIndex(row => Tables.IsQuantity(row));
            (rows[at], rows[at + 1]) = (rows[at + 1], rows[at]);
            return Mutant.Of(draft with { BodyIndicators = rows }, Spot.Words(rows[at].Name));
        }),
        Mutation.Table("CON-05", "two listed of three", (draft, dice) => draft.Pick(dice, row => Tables.IsQuantity(row)) is { } row
            ? Mutant.Of(
                draft.Change(row, one => one with { Name = "外包服务项目", Target = "≥3项", Actual = "3项", Completion = "100.00%", Score = $"{one.Weight}.00", Reason = "" })
                    with { OutputAnalysis = dice.Pick(["按合同提供楼宇保洁服务和夜间安保服务。", "开展绿化养护服务和秩序维护服务。"]) },
                Spot.Line("外包服务项目"))
            : null, "EVD-10"),
        Mutation.Table("CON-06", "goals quoted that nobody set", (draft, _) => Mutant.Of(
            draft with { Problems = draft.Problems.TrimEnd('。') + "；绩效总目标包括扩大航运规模，改善候船环境，延长渡口开放钟点，但没有分解到季度。" }, Spot.Words("航运"))),
        Mutation.Table("CON-12", "no year anywhere", (draft, _) => Mutant.Of(
            Tables.WithoutDeadline(draft).WithoutYear().Replace(Year(draft) + "年", "当年").Replace(Next(draft) + "年", "次年"), Spot.Anywhere), "CON-15", "EVD-10"),
        Mutation.Table("CON-14", "a sister unit", (draft, dice) => InstitutionOf(draft) is { Length: >= LongInstitution } institution
            ? Mutant.Of(draft with { Overview = $"{Stranger(draft, dice)}{institution}负责日常管理。{draft.Overview}" }, Spot.Words("负责日常管理"))
            : null),
        Mutation.Table("CON-15", "city and county", (draft, _) => Mutant.Of(
            draft with { Overview = "我市较早开展此项工作。" + draft.Overview, Experience = draft.Experience + "我县据此逐月通报。" }, Spot.Words("我县"))),
        Mutation.Table("CON-16", "an old basis", (draft, dice) =>
        {
            var old = $"〔{Figures.Print((draft.Year ?? 2023) - dice.Between(11, 16))}〕7号";
            return Mutant.Of(draft with { Basis = draft.Basis.TrimEnd('。') + $"以及《财政专项资金管理规定》（财预{old}）。" }, Spot.Words(old));
        }),
    ];

    private static IEnumerable<Mutation> Heads() =>
    [
        Mutation.Table("CON-13", "no head", (draft, _) => Mutant.Of(draft with { HasHeader = false }, Spot.Anywhere)),
        Mutation.Table("CON-13", "a blank department", (draft, _) => Mutant.Of(draft with { Department = "" }, Spot.Anywhere)),
        Mutation.Table("FMT-06", "no end", (draft, _) => Mutant.Of(draft.WithoutSignature(), Spot.Anywhere)),
        Mutation.Table("CMP-05", "nobody signed", (draft, _) => Mutant.Of(draft.WithoutSignature(), Spot.Anywhere)),
        Mutation.Table("FMT-07", "no row of the total", (draft, _) => Mutant.Of(draft with { HasTotalRow = false }, Spot.Anywhere)),
        Mutation.Table("FMT-09", "a code in the name", (draft, dice) => dice.Chance(50)
            ? Mutant.Of(draft with { Department = draft.Department + "-408" }, Spot.Words("-408"))
            : Mutant.Of(draft with { Unit = draft.Unit + "（408001）" }, Spot.Words("（408001）"))),
    ];

    private static IEnumerable<Mutation> Formats() =>
    [
        Mutation.Table("FMT-01", "wrong brackets", (draft, dice) =>
        {
            var pair = dice.Pick(Brackets);
            return Mutant.Of(draft.Replace("〔", pair[..1]).Replace("〕", pair[1..]), Spot.Words(pair[..1] + Year(draft)));
        }),
        Mutation.Table("FMT-04", "a field code", (draft, dice) =>
        {
            var code = dice.Pick(["TOC \\o \"1-3\" \\h \\z ", "PAGEREF _Toc61505636 \\h 3 ", "错误！未找到引用源"]);
            return Mutant.Of(draft with { Overview = $"{code}。{draft.Overview}" }, Spot.Words(code[..3]));
        }),
        Mutation.Table("FMT-05", "a typo", (draft, dice) =>
        {
            var wrong = dice.Pick(["建立建全管理台账", "布署全年任务", "按月登记台帐", "资金拔付及时"]);
            return Mutant.Of(draft with { Safeguards = $"{draft.Safeguards}{wrong}。" }, Spot.Words(wrong));
        }),
        Mutation.Table("FMT-05", "a stray space", (draft, _) => Mutant.Of(
            draft with { Experience = draft.Experience + "各科室按月核对 进度，及时付款。" }, Spot.Words("核对 进度"))),
        Mutation.Table("IND-24", "a placeholder in a cell", (draft, dice) => draft.Pick(dice, row => Tables.IsBenefit(row)) is { } row
            ? Mutant.Of(draft.Change(row, one => one with { Name = "三级指标1" }), Spot.Words("三级指标1"))
            : null),
        Mutation.Table("IND-24", "a placeholder in the text", (draft, dice) =>
        {
            var blank = dice.Pick(["由XX县财政局拨付", "涉及××个乡镇"]);
            return Mutant.Of(draft with { Overview = $"{draft.Overview}{blank}。" }, Spot.Words(blank));
        }),
        Mutation.Table("CMP-08", "a telephone", (draft, dice) =>
        {
            var number = "139" + dice.Between(10_000_000, 99_999_999).ToString(CultureInfo.InvariantCulture);
            return Mutant.Of(draft with { Measures = $"{draft.Measures.TrimEnd('。')}，联系电话{number}。" }, Spot.Words(number));
        }),
    ];

    private static IEnumerable<Mutation> Evidence() =>
    [
        Mutation.Table("EVD-04", "satisfaction without a survey", (draft, dice) => Mutant.Of(
            draft with { SatisfactionAnalysis = dice.Pick(["服务对象反映良好，满意度较高。", "全年没有收到投诉，满意度达到目标。"]) }, Spot.Line(draft.Indicators.First(Tables.IsSatisfaction)))),
        Mutation.Table("EVD-05", "not accepted", (draft, dice) => Mutant.Of(
            draft with { OutputAnalysis = $"{draft.OutputAnalysis[..draft.OutputAnalysis.IndexOf("以上数量", StringComparison.Ordinal)]}以上数量依据登记台账统计，{dice.Pick(["尚未组织验收", "目前未验收", "没有通过验收，待验收"])}。" }, Spot.Words("验收"))),
        Mutation.Table("EVD-10", "another day of acceptance", (draft, dice) => draft.Pick(dice, row => row.Name == "项目验收完成时间") is { } row
            ? Mutant.Of(draft.Change(row, one => one with { Actual = $"{Year(draft)}年11月{Figures.Print(dice.Between(2, 28))}日" }), Spot.Line(row))
            : null),
        Mutation.Table("STA-04", "satisfaction on target", (draft, dice) => draft.Pick(dice, row => Tables.IsSatisfaction(row)) is { } row
            ? Mutant.Of(draft.Change(row, one => one with { Actual = one.Target.Trim('≥'), Completion = "100.00%" }), Spot.Line(row))
            : null, "CON-03"),
        Mutation.Table("CMP-01", "a contract of many years", (draft, dice) => Mutant.Of(
            draft with { Project = "政府购买服务经费", Safeguards = $"{draft.Safeguards}服务合同期限{dice.Pick(["五年", "4年", "6年"])}。" }, Spot.Words("服务合同期限"))),
        Mutation.Table("CMP-02", "staff bought as a service", (draft, dice) => Mutant.Of(
            draft with { Project = "窗口购买服务经费", Necessity = dice.Pick(["通过购买服务弥补窗口人员编制不足。", "购买服务用于解决人员不足。", "经费用于聘用人员。"]) }, Spot.Words("人员"))),
    ];

    private static IEnumerable<Mutation> Narratives() =>
    [
        Mutation.Narrative("CON-02", "all done, told", (draft, dice) => Mutant.Of(
            draft with { GoalsIntroduction = dice.Pick(["各项绩效目标全部完成，具体如下：", "年度绩效目标均已完成，部分超额完成："]) }, Spot.Words("完成"))),
        Mutation.Narrative("FMT-01", "wrong brackets, told", (draft, _) => Mutant.Of(
            draft with { Conduct = draft.Conduct.Replace('〔', '[').Replace('〕', ']') }, Spot.Words("["))),
        Mutation.Narrative("CON-13", "no unit", (draft, _) => Mutant.Of(draft with { Unit = "" }, Spot.Anywhere)),
    ];

    private static string Year(DraftReport draft) => (draft.Year ?? 0).ToString(CultureInfo.InvariantCulture);

    private static string Next(DraftReport draft) => ((draft.Year ?? 0) + 1).ToString(CultureInfo.InvariantCulture);

    private static string InstitutionOf(DraftReport draft) => draft.Unit![PlaceOf(draft).Length..]; // a generated report has a unit

    private static string PlaceOf(DraftReport draft) => Place.All.First(place => draft.Unit!.StartsWith(place.Name, StringComparison.Ordinal)).Name; // a generated unit begins with its place

    private static string Stranger(DraftReport draft, Dice dice) => dice.Pick([.. Place.All.Where(place => place.Name != PlaceOf(draft))]).Name;

    private static string WithFloor(DraftIndicator row) => Tables.WithFigure(row.Actual, Tables.IsCeiling(row) ? Tables.Figure(row.Target) * 2.5m : Tables.Figure(row.Target) * 0.4m);
}
