using Duheng.Domain.Reports;

namespace Duheng.Fixtures.Forms;

/// <summary>The paragraph on self-evaluation in a unit's published accounts: one project, its score, its money, no table.</summary>
internal sealed class UnitSummaryForm : IReportForm
{
    public string Id => "unit-summary";

    public DraftReport Adapt(DraftReport draft, Dice dice) => draft;

    public FormPage Fill(DraftReport draft, Dice dice)
    {
        var year = Figures.Print(draft.Year ?? 0);
        var (annual, executed) = (draft.Funds.Annual.Total ?? "", draft.Funds.Executed.Total ?? "");
        var rate = $"{draft.Funds.ExecutionRate.Total}%";
        var grade = dice.Chance(60) ? draft.Grade[..1] : null;
        var opening = dice.Pick(
        [
            $"根据年初设定的绩效目标，“{draft.Project}”项目绩效自评得分为{draft.Total}分",
            $"{draft.Project}项目绩效自评综述：根据年初设定的绩效目标，项目自评得分为{draft.Total}分",
        ]);
        var text = $"{opening}{(grade is null ? "" : $"，自评等级为{grade}")}。全年预算数为{annual}{draft.MoneyUnit}，执行数为{executed}{draft.MoneyUnit}，完成预算的{rate}。"
            + $"项目绩效目标完成情况：{draft.GoalResult}发现的主要问题及原因：{draft.Problems}下一步改进措施：{draft.Measures}";
        return new FormPage(
        [
            new FormLine("Title", "项目支出绩效自评结果"),
            new FormLine("Text", $"根据预算绩效管理要求，我单位组织对{year}年度一般公共预算项目支出全面开展绩效自评，共涉及项目1个。") { Facts = [new Fact(FactKind.Year, year)] },
            new FormLine("Text", text)
            {
                Facts =
                [
                    new Fact(FactKind.Project, draft.Project ?? ""),
                    new Fact(FactKind.MoneyUnit, draft.MoneyUnit),
                    Fact.Money(FundRow.Annual, FundColumn.Total, annual),
                    Fact.Money(FundRow.Executed, FundColumn.Total, executed),
                    Fact.Money(FundRow.ExecutionRate, FundColumn.Total, rate),
                    new Fact(FactKind.Total, draft.Total),
                    .. grade is null ? Array.Empty<Fact>() : [new Fact(FactKind.Grade, grade)],
                ],
            },
        ]);
    }
}
