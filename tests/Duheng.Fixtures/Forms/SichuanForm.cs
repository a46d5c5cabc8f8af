using Duheng.Domain.Reports;

namespace Duheng.Fixtures.Forms;

/// <summary>Sichuan: the target in the flat columns 指标性质, 指标值 and 度量单位, budgets before and after adjustment, the number of the form above the title.</summary>
internal sealed class SichuanForm : AnnexForm
{
    public override string Id => "sichuan";

    public override DraftReport Adapt(DraftReport draft, Dice dice)
    {
        var adapted = draft.WithVoidSources(dice.Pick(["", "0.00", "/"]));

        // 度量单位 has its own column, so that 完成值 is often the bare number.
        return dice.Chance(50) ? adapted.WithLevels(Bare) : adapted;
    }

    protected override AnnexLook Look(Dice dice) => new()
    {
        Title = dice.Pick(["部门预算项目绩效目标自评表", "部门预算项目支出绩效自评表"]),
        DepartmentLabel = "主管部门",
        UnitLabel = dice.Pick(["实施单位", "预算单位"]),
        Columns =
        [
            .. AnnexLook.Levels(dice),
            new(ColumnKind.Sign, dice.Pick(["指标性质", "符号"])),
            new(ColumnKind.Amount, dice.Pick(["指标值", "值"])),
            new(ColumnKind.Measure, dice.Pick(["度量单位", "单位（文字描述）"])),
            new(ColumnKind.Actual, "完成值"),
            new(ColumnKind.Weight, "权重"),
            new(ColumnKind.Score, "得分"),
            new(ColumnKind.Reason, dice.Pick(["未完成原因分析", "备注"])) { Span = 2 },
        ],
        Funds = new FundLook
        {
            Label = "预算执行情况",
            Initial = "年初预算数",
            Annual = "调整后预算数（A）",
            Executed = "预算执行数（B）",
            Rate = "预算执行率（B/A）",
            Points = "权重",
            Total = "总额",
            Sources = [new("其中：财政资金", FundColumn.Fiscal), new("财政专户管理资金", null), new("其他资金", FundColumn.Other)],
        },
        TotalLabel = "合计",
    };

    protected override IEnumerable<FormBlock> Before(DraftReport draft, Dice dice) =>
        dice.Chance(60) ? [new FormLine("Header1", "510000_0013zp")] : [];

    private static DraftIndicator Bare(DraftIndicator row)
    {
        var unit = SplitTarget.Of(row.Target).Measure;
        return unit.Length > 0 && row.Actual.EndsWith(unit, StringComparison.Ordinal) ? row with { Actual = row.Actual[..^unit.Length] } : row;
    }
}
