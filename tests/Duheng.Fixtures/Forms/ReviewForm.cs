namespace Duheng.Fixtures.Forms;

/// <summary>Self-score and review score side by side, under a common head or flat.</summary>
internal sealed class ReviewForm : AnnexForm
{
    public override string Id => "self-and-review";

    public override DraftReport Adapt(DraftReport draft, Dice dice) => draft.WithVoidSources(dice.Pick(Words.Voids));

    protected override AnnexLook Look(Dice dice)
    {
        var group = dice.Chance(50) ? "得分" : null;
        return new AnnexLook
        {
            Title = "项目支出绩效自评及复核表",
            Columns =
            [
                .. AnnexLook.Levels(dice),
                new(ColumnKind.Weight, "分值"),
                new(ColumnKind.Target, "年度指标值"),
                new(ColumnKind.Actual, "实际完成值"),
                new(ColumnKind.Score, "自评分") { Group = group },
                new(ColumnKind.Review, "复核分") { Group = group },
                new(ColumnKind.Reason, dice.Pick(["备注", "偏差原因分析及改进措施"])) { Span = 2 },
            ],
            Funds = new FundLook { Score = "自评分" },
            TotalLabel = "合计",
        };
    }
}
