using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing.Rules.Fmt;

[AuditRule("FMT-07", Severity.Warning, Basis = "自评表的构成：基本信息、项目资金、年度目标、绩效指标和总分",
    Title = "附表缺块", TitleEn = "Blocks of the table are missing")]
public sealed class AnnexBlocksMissing : IWholeTableRule
{
    public Abstention? Abstains(AuditCase audit) => audit.Report.IsNarrative
        ? Abstention.NotApplicable("文字扣分式报告没有自评表", "a narrative by deductions has no table")
        : audit.Report.Indicators.Count > 0 ? null : Abstention.Lacking("没有找到指标表", "no indicator table was found");

    public IEnumerable<Remark> Check(AuditCase audit)
    {
        var report = audit.Report;
        var missing = Missing(report).ToList();
        if (missing.Count > 0)
        {
            yield return new Remark(
                Place.Document,
                $"报告里没有{string.Join("、", missing.Select(block => block.Zh))}。",
                $"The report lacks {string.Join(", ", missing.Select(block => block.En))}.")
            {
                Key = string.Join('/', missing.Select(block => block.En)),
                Expected = string.Join("、", missing.Select(block => block.Zh)),
            };
        }

        if (report.HasAnnex && report.Total?.Place.IsInAnnex != true)
        {
            yield return new Remark(
                report.Indicators[^1].Name.Place,
                "附表止于最后一项指标，没有总分行。",
                "The annex ends with its last indicator: it has no row for the total.")
            {
                Key = "total",
                Expected = "总分",
                Lowered = Severity.Info,
            };
        }

        if (Disordered(report.Funds) is { } line)
        {
            var order = string.Join("、", report.Funds.Lines.Select(one => one.Row.Zh()));
            yield return new Remark(
                line.Label,
                $"资金表的行序是{order}，“{line.Row.Zh()}”不在它的位置上。",
                $"The rows of the money table are out of order: \"{line.Row.En()}\" is not in its place.")
            {
                Stated = order,
                Key = "order",
                Lowered = Severity.Info,
            };
        }
    }

    private static IEnumerable<(string Zh, string En)> Missing(Report report)
    {
        // What stands there and was not read is not missing.
        if (report.Funds.Lines.Count == 0 && !report.HasUnreadMoney)
        {
            yield return ("项目资金", "the money table");
        }

        // Goals may stand in a cell that nobody reads, where there is no prose at all.
        if (report.Narrative.HasProse && report.Goals.Count + report.PeriodGoals.Count == 0
            && !report.Narrative.Paragraphs.Any(paragraph => paragraph.IsProse && paragraph.Section is SectionKind.PeriodGoal or SectionKind.AnnualGoal))
        {
            yield return ("绩效目标", "the goals");
        }

        if (report.Total is null)
        {
            yield return ("总分", "a total");
        }
    }

    /// <summary>The first row that stands before its place in the printed numbers (1) to (7).</summary>
    private static FundLine? Disordered(Funds funds) =>
        funds.Lines.Where((line, index) => index > 0 && line.Row < funds.Lines[index - 1].Row).FirstOrDefault();
}
