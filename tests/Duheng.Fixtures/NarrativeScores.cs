namespace Duheng.Fixtures;

/// <summary>Scores a drawn project by deduction: 投入 30, 过程 30, 产出与效益 40.</summary>
internal static class NarrativeScores
{
    private const string Design = "项目立项情况";
    private const string Management = "业务管理";
    private const string Quantity = "产出数量";
    private const string Quality = "产出质量";

    public static IReadOnlyList<NarrativeBlock> Write(Dice dice, MadeProject made)
    {
        var quantity = made.Of("数量指标").FirstOrDefault(row => row.IsMissed);
        var quality = made.Of("质量指标").FirstOrDefault(row => row.IsMissed);
        var management = dice.Between(1, 3);
        return
        [
            Block(
                "投入",
                Line("时效情况", 8, $"项目于{Figures.Print(made.Accepted)}通过验收，早于计划时间"),
                Line(Design, 12, "立项程序完整，指标与预算相匹配", dice.Chance(60) ? "绩效指标未按季度分解，监控时缺少季度对照值" : null, dice.Between(1, 2)),
                Line("资金落实", 10, "资金按预算足额到位，到位时间与支付计划衔接")),
            Block(
                "过程",
                Line(Management, 16, "已建立业务和合同管理制度，支付审批手续完整", $"上半年有{Figures.Print(management)}个月的过程资料未在次月归档", management),
                Line("资金使用管理", 14, $"支出实现率{made.ExecutionPercent}，支出与预算批复用途一致，结余已交回财政")),
            Block(
                "产出与效益",
                Line(Quantity, 14, Met(made, "数量指标"), Fault(quantity), dice.Between(1, 2)),
                Line(Quality, 6, Met(made, "质量指标"), Fault(quality), 1),
                Line("经济效益", 5, $"{made.Trade.UnitCost}{made.Of("成本指标")[2].Actual}，低于控制数"),
                Line("社会效益", 5, "服务范围和受益人数稳定增加"),
                Line("可持续效益及服务对象满意度", 10, $"问卷调查满意度为{Figures.Print(made.Survey.Rate, 2)}%，高于目标值")),
        ];
    }

    public static NarrativeItem Problem(MadeProject made, NarrativeLine line) => line.Name switch
    {
        Design => new("绩效指标分解不细", "立项时只设全年值，没有季度值，中期监控难以判断进度快慢，项目立项情况因此扣分。"),
        Management => new("过程资料归档不及时", $"{made.Trade.Office}经办人员兼岗，上半年部分过程资料滞后归档，业务管理因此扣分。"),
        Quantity => new("部分数量没有达到目标", $"产出数量扣分，{line.Fault}。"),
        _ => new("部分质量没有达到目标", $"产出质量扣分，{line.Fault}。"),
    };

    public static NarrativeItem Suggestion(MadeProject made, NarrativeLine line)
    {
        var row = made.Missed.FirstOrDefault(missed => line.Fault == Fault(missed));
        var next = made.NextYear;
        return line.Name switch
        {
            Design => new("按季度分解绩效指标", $"由财务科会同{made.Trade.Office}于{next}年4月底前把全年值分解到季度。"),
            Management => new("按月归档过程资料", $"由{made.Trade.Office}指定专人，自{next}年4月起于次月10日前完成归档。"),
            Quantity when row is not null => new("补齐未达到的数量", ReportText.Remedy(made, row) + "。"),
            _ when row is not null => new("改进未达到的质量", ReportText.Remedy(made, row) + "。"),
            _ => new("持续改进", $"由{made.Trade.Office}于{next}年6月底前完成整改。"),
        };
    }

    private static string Met(MadeProject made, string level2)
    {
        var rows = made.Of(level2);
        var met = rows.Where(row => !row.IsMissed).ToList();
        return string.Join("，", (met.Count > 0 ? met : rows).Select(row => $"{row.Name}为{row.Actual}"));
    }

    private static string? Fault(MadeRow? row) =>
        row is null ? null : $"{row.Source?.Cause}，{row.Name}为{row.Actual}，比目标{row.Gap}";

    private static NarrativeBlock Block(string name, params NarrativeLine[] lines) => new()
    {
        Name = name,
        Full = Sum(lines.Select(line => line.Full)),
        Score = Sum(lines.Select(line => line.Score)),
        Lines = lines,
    };

    private static NarrativeLine Line(string name, int full, string merit, string? fault = null, int lost = 0) => new()
    {
        Name = name,
        Full = Figures.Print(full),
        Score = Figures.Print(fault is null ? full : full - lost),
        Merit = merit,
        Fault = fault,
        Deduction = fault is null ? null : Figures.Print(lost),
    };

    private static string Sum(IEnumerable<string> points) =>
        Figures.Print(points.Sum(point => int.Parse(point, System.Globalization.CultureInfo.InvariantCulture)));
}
