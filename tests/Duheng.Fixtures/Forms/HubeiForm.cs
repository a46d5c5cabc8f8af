using Duheng.Domain.Reports;

namespace Duheng.Fixtures.Forms;

/// <summary>
/// Hubei: ticked boxes in the heads, 20 points for the execution, then a block for each numbered goal with its points in brackets and
/// its own heads; weights may be missing, and one row below tells why targets were missed.
/// </summary>
internal sealed class HubeiForm : IReportForm
{
    public string Id => "hubei-2020";

    public DraftReport Adapt(DraftReport draft, Dice dice) => draft
        .Share(40, row => row.Level1 == "产出指标")
        .Share(30, row => row.Level1 == "效益指标")
        .Share(10, row => row.Level1 == "满意度指标")
        .WeighExecution(20)
        .WithVoidSources("")
        .Retotal();

    public FormPage Fill(DraftReport draft, Dice dice)
    {
        var look = Look(dice);
        var rows = new SheetRows(look.Width);
        Heads(rows, draft);
        Funds(rows, draft);
        var goals = draft.Indicators.GroupBy(row => row.Level1 == "产出指标").Select(goal => goal.ToList()).ToList();
        for (var number = 1; number <= goals.Count; number++)
        {
            var points = Figures.Print(goals[number - 1].Sum(row => Tampering.Number(row.Weight)), 0);
            AnnexParts.Block(rows, $"年度绩效目标{Figures.Print(number)}（{points}分）", goals[number - 1], look);
        }

        AnnexParts.Total(rows, draft, look);
        rows.Add(FormCell.Head("偏差大或目标未完成原因分析") with { Columns = 3 }, new FormCell(draft.Problems));
        rows.Add(FormCell.Head("改进措施及结果应用方案") with { Columns = 3 }, new FormCell(draft.Measures));
        var year = Figures.Print(draft.Year ?? 0);
        return new FormPage(
        [
            new FormLine("Title", $"{year}年度{draft.Project}项目自评表") { Facts = [new Fact(FactKind.Year, year)] },
            new FormLine("Header1", $"单位名称：{draft.Unit}　　填报日期：{draft.SignatureDate}"),
            rows.ToGrid(),
        ]);
    }

    private static AnnexLook Look(Dice dice) => new()
    {
        Columns =
        [
            .. AnnexLook.Levels(dice),
            new(ColumnKind.Target, "年初目标值（A）") { Span = 2 },
            new(ColumnKind.Actual, "实际完成值（B）"),
            .. dice.Chance(50) ? [new FormColumn(ColumnKind.Weight, "分值")] : Array.Empty<FormColumn>(),
            new(ColumnKind.Score, "得分"),
        ],
        Execution = ExecutionPosition.None,
    };

    private static void Heads(SheetRows rows, DraftReport draft)
    {
        rows.Add(FormCell.Head("项目名称") with { Columns = 2 }, FormCell.Of(FactKind.Project, draft.Project ?? ""));
        rows.Add(
            FormCell.Head("主管部门") with { Columns = 2 },
            FormCell.Of(FactKind.Department, draft.Department ?? "") with { Columns = 2 },
            FormCell.Head("项目实施单位"),
            FormCell.Of(FactKind.Unit, draft.Unit ?? ""));
        rows.Add(FormCell.Head("项目类别") with { Columns = 2 }, new FormCell("1.部门预算项目☑　2.省直专项□　3.省对下转移支付项目□"));
        rows.Add(FormCell.Head("项目属性") with { Columns = 2 }, new FormCell("1.持续性项目☑　2.新增性项目□"));
        rows.Add(FormCell.Head("项目类型") with { Columns = 2 }, new FormCell("1.常年性项目□　2.延续性项目☑　3.一次性项目□"));
    }

    private static void Funds(SheetRows rows, DraftReport draft)
    {
        var weight = draft.Execution.Weight;
        var label = FormCell.Head($"预算执行情况（{draft.MoneyUnit}）（{weight}分）") with
        {
            Columns = 2,
            Rows = 2,
            Facts = [new Fact(FactKind.MoneyUnit, draft.MoneyUnit), Fact.Of(Fact.Execution, FactKind.Weight, weight)],
        };
        FormCell[] heads = [FormCell.Head(""), FormCell.Head("预算数（A）"), FormCell.Head("执行数（B）"), FormCell.Head("执行率（B/A）"), FormCell.Head($"得分（{weight}分×执行率）")];
        var rate = FundCells.Rate(draft, FundColumn.Total);
        FormCell[] amounts =
        [
            FormCell.Head("年度财政资金总额"),
            FundCells.Amount(draft, FundRow.Annual, FundColumn.Total),
            FundCells.Amount(draft, FundRow.Executed, FundColumn.Total),
            rate with { Facts = [.. rate.Facts, Fact.Of(Fact.Execution, FactKind.Actual, rate.Text)] },
            new FormCell(draft.Execution.Score) { Facts = [Fact.Of(Fact.Execution, FactKind.Score, draft.Execution.Score)] },
        ];
        rows.Add([label, .. SheetRows.Spread(rows.Width - label.Columns, heads)]);
        rows.AddBeside(label.Columns, SheetRows.Spread(rows.Width - label.Columns, amounts));
    }
}
