using Duheng.Documents.Papers;
using Duheng.Domain.Reports;

namespace Duheng.Documents.Recognition;

/// <summary>Forms of other steps of the year: 目标申报, 运行监控, and the summary of many projects. They are read, and no self-evaluation to be checked.</summary>
internal sealed class StepForms(FormWords words)
{
    private const string Goals = "goals";
    private const string Monitoring = "monitoring";
    private const string Summary = "summary";

    /// <summary>A form that looks at a part of the year; null for any other.</summary>
    public Recognised? ReadMonitoring(Paper paper, PartMap parts, PaperTables tables, Narrative narrative, IReadOnlyList<StatedText> open)
    {
        if (tables.Scores.Count == 0 || tables.Scores.Any(table => table.MonitoredHead is null))
        {
            return null;
        }

        var head = tables.Scores[0].MonitoredHead!; // all have one
        var period = MonitoredPeriod.Of(head.Text)?.Period;
        var report = Stated(Monitoring, paper, parts, tables, narrative, [.. tables.Scores.SelectMany(table => table.Lines)], tables.Funds, open) with
        {
            MonitoredPeriod = period is null or MonitoredPeriod.Unnamed ? null : head with { Text = period },
        };
        return Told([report], new Wording(
            "这是绩效运行监控表：写的是年中的进度，没有实际完成值和得分，不按自评表检查；数据可用 duheng convert 取出。",
            "This is a monitoring form: it tells progress within the year, no results and scores, and is not checked as a self-evaluation. duheng convert gives its data."));
    }

    /// <summary>A list of targets or of projects, in a paper that holds no scores; null for any other.</summary>
    public Recognised? Read(Paper paper, PartMap parts, PaperTables tables, Narrative narrative, IReadOnlyList<StatedText> open)
    {
        if (tables.Targets.Count > 0)
        {
            var report = Stated(Goals, paper, parts, tables, narrative, [.. tables.Targets.SelectMany(table => table.Lines)], tables.TargetFunds ?? tables.Funds, open);
            return Told([report], new Wording(
                "这是目标申报表：只有目标值，没有实际完成值和得分的栏目；请检查填好的自评表。",
                "This is a form for setting targets: it has no place for results and scores. Check the self-evaluation form."));
        }

        var before = string.Empty;
        foreach (var block in paper.Blocks)
        {
            if (block is Grid grid && new ProjectListReader(words).Read(grid, parts.Of(block), before) is { Count: > 0 } rows)
            {
                var common = Stated(Summary, paper, parts, tables, narrative, [], null, open);
                return Told([.. rows.Select(row => row with { Layout = Summary, Department = common.Department, Year = common.Year })], new Wording(
                    "这是自评结果汇总表：每个项目一行，没有指标；请检查各项目的自评表。",
                    "This is a summary of self-evaluations: one project a row, and no indicators. Check the form of each project."));
            }

            before = block is TextBlock text ? text.Text : before;
        }

        return null;
    }

    private Report Stated(
        string layout, Paper paper, PartMap parts, PaperTables tables, Narrative narrative, IReadOnlyList<IndicatorLine> lines, Funds? funds, IReadOnlyList<StatedText> open)
    {
        var header = new HeaderReader(words).Read(paper, parts);
        return new Report
        {
            Layout = layout,
            Project = header.GetValueOrDefault(HeaderField.Project),
            Unit = header.GetValueOrDefault(HeaderField.Unit),
            Department = header.GetValueOrDefault(HeaderField.Department),
            Year = YearReader.Read(null, paper, parts, narrative, lines),
            Funds = funds ?? Funds.None,
            Indicators = lines,
            PeriodGoals = tables.PeriodGoals,
            Goals = tables.Goals,
            LeftOver = open,
            Narrative = narrative,
        };
    }

    private static Recognised Told(IReadOnlyList<Report> stated, Wording what) => new() { IsReport = true, Stated = stated, Problem = what };
}
