using Duheng.Documents.Writing;
using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Documents.Templates;

/// <summary>Sentences put together from the figures of a report, for a clerk to go over. They tell what the report states and nothing else.</summary>
internal sealed class DraftText(Report report)
{
    private readonly FundUnit unit = new(report.Funds);

    /// <summary>What was planned, came in and was spent, and why something is left.</summary>
    public string Money()
    {
        var told = new (string Label, FundRow Row)[]
            {
                ("年初预算", FundRow.Initial), ("全年预算", FundRow.Annual), ("实际到位", FundRow.Received), ("全年执行", FundRow.Executed), ("资金结余", FundRow.Balance),
            }
            .Where(one => report.Funds.Value(one.Row) is not null)
            .Select(one => $"{one.Label}{unit.Spoken(report.Funds, one.Row)}")
            .ToList();
        var rate = report.Funds.Value(FundRow.ExecutionRate) is { } percent ? $"，预算执行率{FormText.Rate(percent)}" : string.Empty;
        var sentence = told.Count > 0 ? $"项目{string.Join('，', told)}{rate}。" : FillIn.For("预算安排与执行情况");
        return report.Execution is { } execution && IsShort(execution) ? sentence + Why(execution) : sentence;
    }

    /// <summary>One paragraph a line: promised, done, scored, and the reason for a deviation.</summary>
    public IEnumerable<string> Results(IndicatorGroup group) => report.Indicators.Where(line => ReportParts.GroupOf(line) == group).Select(line =>
        $"“{line.Name.Text}”：目标值为{FormText.Wanted(line.Target, "目标值")}，实际完成{FormText.Wanted(line.Actual, "实际完成值")}，{Points(line)}。{(IsShort(line) ? Why(line) : string.Empty)}");

    /// <summary>Each lost point by its line.</summary>
    public IEnumerable<string> Problems() => report.AllLines.Where(IsShort).Select(line => $"“{line.Name.Text}”{Points(line)}。{Why(line)}");

    /// <summary>What to do is asked for each line that fell short.</summary>
    public IEnumerable<string> Measures() => report.AllLines.Where(IsShort).Select(line => $"针对“{line.Name.Text}”：{FillIn.For($"“{line.Name.Text}”的改进措施")}");

    private static bool IsShort(IndicatorLine line) => ReportParts.Lost(line) is not null;

    private static string Points(IndicatorLine line) => (line.Weight?.Value, line.Score?.Value, ReportParts.Lost(line)) switch
    {
        ({ } weight, { } score, { } lost) => $"分值{Figures.Plain(weight)}分，得{Figures.Plain(score)}分，扣{Figures.Plain(lost)}分",
        ({ } weight, { } score, null) => $"分值{Figures.Plain(weight)}分，得{Figures.Plain(score)}分",
        ({ } weight, null, _) => $"分值{Figures.Plain(weight)}分，未评分",
        _ => "未设分值",
    };

    private static string Why(IndicatorLine line) => $"原因：{(line.Reason is { } reason && !PrintedText.IsNothing(reason.Text) ? FormText.Clause(reason.Text) : FillIn.For($"“{line.Name.Text}”扣分的原因"))}。";
}
