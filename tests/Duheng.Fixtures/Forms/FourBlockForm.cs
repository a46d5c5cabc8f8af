namespace Duheng.Fixtures.Forms;

/// <summary>A local form in four blocks, 决策 10, 管理 25, 产出 30 and 效益 35; the execution is one of the lines of 管理.</summary>
internal sealed class FourBlockForm : AnnexForm
{
    private const string Decision = "决策";
    private const string Management = "管理";

    public override string Id => "four-block";

    public override DraftReport Adapt(DraftReport draft, Dice dice)
    {
        var named = draft.WithLevels(row => row with
        {
            Level1 = row.Level1 == "产出指标" ? "产出" : "效益",
            Level2 = row.Level2 switch
            {
                "数量指标" => "产出数量",
                "质量指标" => "产出质量",
                "时效指标" => "产出时效",
                "成本指标" => "产出成本",
                "社会效益指标" => "社会效益",
                "可持续影响指标" => "可持续影响",
                _ => "满意度",
            },
        });
        var weighed = named.Share(30, row => row.Level1 == "产出").Share(35, row => row.Level1 == "效益").WeighExecution(8);
        return (weighed with
        {
            Indicators = [.. Managed(), .. weighed.Indicators],
            Execution = weighed.Execution with { Level1 = Management, Level2 = "资金管理" },
        }).Retotal().WithVoidSources(dice.Pick(Words.Voids));
    }

    protected override AnnexLook Look(Dice dice) => new()
    {
        Title = "项目支出绩效自评评分表",
        Columns =
        [
            .. AnnexLook.Levels(dice),
            new(ColumnKind.Weight, dice.Pick(["分值", "标准分"])),
            new(ColumnKind.Target, dice.Pick(["目标值", "指标值"])),
            new(ColumnKind.Actual, dice.Pick(["实际完成值", "完成值"])),
            new(ColumnKind.Score, dice.Pick(["得分", "自评得分"])),
            new(ColumnKind.Reason, "偏差原因分析及改进措施") { Span = 2 },
        ],
        Funds = new FundLook { HasPoints = false, Rate = "执行率" },
        Execution = ExecutionPosition.Within,
        TotalLabel = dice.Pick(["总分", "合计"]),
        GradeLabel = dice.Chance(40) ? "" : null,
    };

    private static DraftIndicator[] Managed() =>
    [
        Line(Decision, "项目立项", "立项依据充分性", "3", "充分"),
        Line(Decision, "项目立项", "立项程序规范性", "2", "规范"),
        Line(Decision, "绩效目标", "绩效目标合理性", "3", "合理"),
        Line(Decision, "绩效目标", "绩效指标明确性", "2", "明确"),
        Line(Management, "资金管理", "资金到位率", "4", "100%"),
        Line(Management, "资金管理", "资金使用合规性", "5", "合规"),
        Line(Management, "组织实施", "管理制度健全性", "4", "健全"),
        Line(Management, "组织实施", "制度执行有效性", "4", "有效"),
    ];

    private static DraftIndicator Line(string level1, string level2, string name, string weight, string value) => new()
    {
        Level1 = level1,
        Level2 = level2,
        Name = name,
        Weight = weight,
        Target = value,
        Actual = value,
        Completion = "100.00%",
        Score = $"{weight}.00",
    };
}
