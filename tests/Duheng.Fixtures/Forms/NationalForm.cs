namespace Duheng.Fixtures.Forms;

/// <summary>
/// 项目支出绩效自评表, the annex of the national rules of 2020, as filled-in forms of several provinces print it: the
/// money by source with points and rate of execution in its first row, goals beside results, indicators, 总分.
/// </summary>
internal sealed class NationalForm : AnnexForm
{
    public override string Id => "cn-2020";

    public override DraftReport Adapt(DraftReport draft, Dice dice)
    {
        var adapted = draft.WithVoidSources(dice.Pick(Words.Voids)).WithVoidReasons(dice.Pick(["", "", "无"]));
        if (dice.Chance(30))
        {
            adapted = adapted.WithLevels(row => row with { Level2 = row.Level2 switch { "社会效益指标" => "社会效益", "可持续影响指标" => "可持续影响", _ => row.Level2 } });
        }

        return dice.Chance(20) ? adapted.InYuan() : adapted;
    }

    protected override AnnexLook Look(Dice dice)
    {
        var usual = dice.Chance(50);
        var weight = new FormColumn(ColumnKind.Weight, usual ? "分值" : dice.Pick(Words.Weights));
        var target = new FormColumn(ColumnKind.Target, usual ? "年度指标值" : dice.Pick(Words.Targets)) { Span = dice.Between(1, 2) };
        var actual = new FormColumn(ColumnKind.Actual, usual ? "实际完成值" : dice.Pick(Words.Actuals));
        return new AnnexLook
        {
            Title = dice.Pick(["项目支出绩效自评表", "项目支出绩效自评表", "部门预算项目支出绩效自评表"]),
            Columns =
            [
                .. AnnexLook.Levels(dice),
                .. usual ? [target, actual, weight] : AnnexLook.Order(dice, weight, [target], actual),
                new(ColumnKind.Score, usual ? "得分" : dice.Pick(Words.Scores)),
                new(ColumnKind.Reason, usual ? "偏差原因分析及改进措施" : dice.Pick(Words.Reasons)) { Span = dice.Between(1, 2) },
            ],
            Funds = new FundLook { Initial = dice.Chance(85) ? "年初预算数" : null, HasRateOfSources = dice.Chance(50) },
            GradeLabel = dice.Chance(25) ? "" : null,
            TotalLabel = dice.Pick(Words.Totals),
            HasTotalAtHead = dice.Chance(15),
        };
    }
}
