using System.Globalization;

namespace Duheng.Fixtures;

/// <summary>What the Shanxi form prints, cell by cell, whatever the kind of file.</summary>
internal static class ShanxiForm
{
    public const string AnnexTitle = "附件1.项目支出绩效自评表";

    private static readonly string[] bodyHeader = ["二级指标", "三级指标", "权重", "目标值", "业绩值", "得分"];

    private static readonly string[] annexHeader =
    [
        "一级指标", "二级指标", "目标指标", "权重", "目标值", "业绩值", "完成率", "指标得分", "偏差原因分析及改进措施",
    ];

    /// <summary>The title of the Word file; the text dumps begin below it.</summary>
    public static string Title(DraftReport report) => report.Year is { } year
        ? $"{year.ToString(CultureInfo.InvariantCulture)}年度项目支出绩效自评报告"
        : "项目支出绩效自评报告";

    public static string Conclusion(DraftReport report) =>
        "根据预算执行、产出、效益和满意度四个方面采集的数据逐项打分，最终评分结果："
        + $"{report.Project}项目绩效自评价结果为:总得分{report.Total}分，属于\"{report.Grade}\"。";

    /// <summary>The money table: two header rows of 6 and 10 cells, then seven rows of 10.</summary>
    public static IEnumerable<IReadOnlyList<string>> FundRows(DraftReport report)
    {
        var unit = $"({report.MoneyUnit})";
        yield return ["项目", "行次", $"年度总金额{unit}", "财政资金", $"上年结转资金{unit}", $"其他资金{unit}"];
        yield return ["", "", "", "小计", "中央级", "省级", "市级", "县区级", "", ""];
        yield return ["年初预算资金", "(1)", .. report.Funds.Initial.Cells()];
        yield return ["全年预算资金", "(2)", .. report.Funds.Annual.Cells()];
        yield return ["实际到位资金", "(3)", .. report.Funds.Received.Cells()];
        yield return ["全年执行资金", "(4)", .. report.Funds.Executed.Cells()];
        yield return ["资金结余", "(5)=(3)-(4)", .. report.Funds.Balance.Cells()];
        yield return ["预算到位率", "(6)=(3)/(2)", .. report.Funds.ReceivedRate.Cells()];
        yield return ["预算执行率(%)", "(7)=(4)/(2)", .. report.Funds.ExecutionRate.Cells()];
    }

    public static IEnumerable<IReadOnlyList<string>> BodyRows(IEnumerable<DraftIndicator> indicators)
    {
        yield return bodyHeader;
        string? level2 = null;
        foreach (var row in indicators)
        {
            yield return [row.Level2 == level2 ? "" : row.Level2, row.Name, row.Weight, row.Target, row.Actual, row.Score];
            level2 = row.Level2;
        }
    }

    public static IEnumerable<IReadOnlyList<string>> AnnexRows(DraftReport report)
    {
        yield return [.. annexHeader.Select(head => report.AnnexHeads.GetValueOrDefault(head, head))];
        DraftIndicator? above = null;
        foreach (var row in report.Indicators.Prepend(report.Execution))
        {
            var sameLevel1 = row.Level1 == above?.Level1;
            yield return
            [
                sameLevel1 ? "" : row.Level1,
                sameLevel1 && row.Level2 == above?.Level2 ? "" : row.Level2,
                row.Name, row.Weight, row.Target, row.Actual, row.Completion, row.Score, row.Reason,
            ];
            above = row;
        }

        if (report.HasTotalRow)
        {
            yield return ["合计", "", "", "100", "", "", "", report.Total, ""];
        }
    }

    public static IEnumerable<DraftIndicator> Outputs(DraftReport report) =>
        report.InBody.Where(row => row.Level1.StartsWith("产出", StringComparison.Ordinal));

    public static IEnumerable<DraftIndicator> Satisfaction(DraftReport report) =>
        report.InBody.Where(row => row.Level1.StartsWith("满意", StringComparison.Ordinal));

    public static IEnumerable<DraftIndicator> Benefits(DraftReport report) =>
        report.InBody.Except(Outputs(report)).Except(Satisfaction(report));

    public static IReadOnlyList<string> SignatureLines(DraftReport report) => report.SignatureDate is { } date
        ?
        [
            $"填报单位（盖章）：{report.Unit}",
            .. report.ProjectLead is { } lead ? [$"项目负责人：{lead}"] : Array.Empty<string>(),
            .. report.FinanceLead is { } finance ? [$"财务负责人：{finance}"] : Array.Empty<string>(),
            date,
        ]
        : [];
}
