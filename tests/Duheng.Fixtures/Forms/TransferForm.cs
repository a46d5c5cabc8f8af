using Duheng.Domain.Reports;

namespace Duheng.Fixtures.Forms;

/// <summary>The form for transfers from the centre: no points anywhere, no total; heads of its own for money, goals and indicators.</summary>
internal sealed class TransferForm : IReportForm
{
    public string Id => "transfer";

    /// <summary>The centre pays; there is no 年初.</summary>
    public DraftReport Adapt(DraftReport draft, Dice dice)
    {
        var sign = dice.Pick(Words.Voids);
        return draft with
        {
            Funds = draft.Funds with { Annual = Central(draft.Funds.Annual), Executed = Central(draft.Funds.Executed), ExecutionRate = Central(draft.Funds.ExecutionRate) },
        };

        DraftFundRow Central(DraftFundRow row) => row with { Central = row.Total, Other = sign };
    }

    public FormPage Fill(DraftReport draft, Dice dice)
    {
        var look = Look(dice);
        var rows = new SheetRows(look.Width);
        rows.Add(FormCell.Head("转移支付（项目）名称") with { Columns = 2 }, FormCell.Of(FactKind.Project, draft.Project ?? ""));
        rows.Add(FormCell.Head("中央主管部门") with { Columns = 2 }, new FormCell(""));
        rows.Add(
            FormCell.Head("地方主管部门") with { Columns = 2 },
            FormCell.Of(FactKind.Department, draft.Department ?? "") with { Columns = 2 },
            FormCell.Head("资金使用单位"),
            FormCell.Of(FactKind.Unit, draft.Unit ?? ""));
        AnnexParts.Funds(rows, draft, look);
        var half = (rows.Width - 1) / 2;
        rows.Add(FormCell.Head("总体目标完成情况") with { Rows = 2 }, FormCell.Head("总体目标") with { Columns = half }, FormCell.Head("全年实际完成情况"));
        rows.AddBeside(1, new FormCell(draft.AnnualGoal) { Columns = half }, new FormCell(draft.GoalResult));
        AnnexParts.Indicators(rows, draft, look);
        rows.Add(FormCell.Head("说明"), new FormCell("无"));
        var year = Figures.Print(draft.Year ?? 0);
        return new FormPage(
        [
            new FormLine("Title", dice.Pick(["中央对地方转移支付区域（项目）绩效目标自评表", "中央对地方专项转移支付绩效目标自评表"])),
            new FormLine("Header1", $"（{year}年度）") { Facts = [new Fact(FactKind.Year, year)] },
            rows.ToGrid(),
        ]);
    }

    private static AnnexLook Look(Dice dice) => new()
    {
        Columns =
        [
            .. AnnexLook.Levels(dice),
            new(ColumnKind.Target, "指标值"),
            new(ColumnKind.Actual, "全年实际完成值") { Span = 2 },
            new(ColumnKind.Reason, "未完成原因和改进措施") { Span = 2 },
        ],
        Funds = new FundLook
        {
            Initial = null,
            HasPoints = false,
            Rate = "预算执行率（B/A×100%）",
            HasRateOfSources = true,
            Sources = [new("其中：中央财政资金", FundColumn.Central), new("地方资金", null), new("其他资金", FundColumn.Other)],
        },
        Execution = ExecutionPosition.None,
        TotalLabel = null,
    };
}
