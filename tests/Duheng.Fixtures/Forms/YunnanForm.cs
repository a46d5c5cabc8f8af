namespace Duheng.Fixtures.Forms;

/// <summary>Yunnan: 年度指标值 stands over three columns, 指标性质, 指标值 and 度量单位; the grade closes the row of the total.</summary>
internal sealed class YunnanForm : AnnexForm
{
    public override string Id => "yunnan";

    public override DraftReport Adapt(DraftReport draft, Dice dice) =>
        draft.WithVoidSources(dice.Pick(Words.Voids)).WithVoidReasons(dice.Pick(["", "无"])) with { Grade = dice.Chance(50) ? draft.Grade[..1] : draft.Grade };

    protected override AnnexLook Look(Dice dice) => new()
    {
        Columns =
        [
            .. AnnexLook.Levels(dice),
            new(ColumnKind.Sign, "指标性质") { Group = "年度指标值" },
            new(ColumnKind.Amount, "指标值") { Group = "年度指标值" },
            new(ColumnKind.Measure, "度量单位") { Group = "年度指标值" },
            new(ColumnKind.Actual, "实际完成值"),
            new(ColumnKind.Weight, "分值"),
            new(ColumnKind.Score, "得分"),
            new(ColumnKind.Reason, "偏差原因分析及改进措施") { Span = 2 },
        ],
        Funds = new FundLook { HasRateOfSources = dice.Chance(70) },
        GradeLabel = dice.Pick(["", "自评等级：", ""]),
    };
}
