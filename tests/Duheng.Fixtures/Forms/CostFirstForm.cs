namespace Duheng.Fixtures.Forms;

/// <summary>The national annex in the pattern of 2021: 成本指标 is a category of its own and stands first, 20/40/20/10 and 10 for the execution.</summary>
internal sealed class CostFirstForm : AnnexForm
{
    public override string Id => "cn-2021";

    public override DraftReport Adapt(DraftReport draft, Dice dice)
    {
        var level2 = dice.Pick(["经济成本指标", "经济成本"]);
        var moved = draft.WithLevels(row => row.Level2 == "成本指标" ? row with { Level1 = "成本指标", Level2 = level2 } : row);
        moved = moved with { Indicators = [.. moved.Indicators.Where(IsCost), .. moved.Indicators.Where(row => !IsCost(row))] };
        return moved
            .Share(20, IsCost)
            .Share(40, row => row.Level1 == "产出指标")
            .Share(20, row => row.Level1 == "效益指标")
            .Share(10, row => row.Level1 == "满意度指标")
            .WithVoidSources(dice.Pick(Words.Voids))
            .Retotal();
    }

    protected override AnnexLook Look(Dice dice) => new()
    {
        Columns =
        [
            .. AnnexLook.Levels(dice),
            new(ColumnKind.Target, "年度指标值"),
            new(ColumnKind.Actual, "实际完成值"),
            new(ColumnKind.Weight, "分值"),
            new(ColumnKind.Score, "得分"),
            new(ColumnKind.Reason, "偏差原因分析及改进措施") { Span = 2 },
        ],
        Funds = new FundLook { HasRateOfSources = dice.Chance(50) },
        GradeLabel = dice.Chance(30) ? "" : null,
    };

    private static bool IsCost(DraftIndicator row) => row.Level1 == "成本指标";
}
