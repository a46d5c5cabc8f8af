using Duheng.Documents.Writing;
using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;
using Duheng.Domain.Scoring;

namespace Duheng.Documents.Templates.Own;

/// <summary>The names that a template of one's own may use, and what each stands for in a report. They are those of the report data.</summary>
internal sealed class Names(TemplateCase one)
{
    private static readonly Dictionary<string, Func<Names, string>> Singles = new(StringComparer.Ordinal)
    {
        ["project"] = names => FormText.Wanted(names.Report.Project, "项目名称"),
        ["unit"] = names => FormText.Wanted(names.Report.Unit, "项目单位"),
        ["department"] = names => FormText.Wanted(names.Report.Department, "主管部门"),
        ["year"] = names => names.Report.Year is { } year ? Figures.Plain(year.Year) : FillIn.For("年度"),
        ["moneyUnit"] = names => names.unit.Printed,
        ["goals.period"] = names => names.Goals(SectionKind.PeriodGoal, "项目实施期绩效目标"),
        ["goals.annual"] = names => names.Goals(SectionKind.AnnualGoal, "年度绩效目标"),
        ["total"] = names => FormText.Wanted(names.Report.Total, "总分"),
        ["grade"] = names => FormText.Wanted(names.Report.Grade, "等级"),
        ["recomputed.total"] = names => FormText.Total(names.Sheet),
        ["recomputed.grade"] = names => FormText.Grade(names.Sheet),
    };

    private static readonly Dictionary<string, Func<Names, IndicatorLine, string>> OfLine = new(StringComparer.Ordinal)
    {
        ["level1"] = (_, line) => FormText.Text(line.Level1),
        ["level2"] = (_, line) => FormText.Text(line.Level2),
        ["name"] = (_, line) => line.Name.Text,
        ["weight"] = (_, line) => FormText.Wanted(line.Weight, "分值"),
        ["target"] = (_, line) => FormText.Wanted(line.Target, "目标值"),
        ["actual"] = (_, line) => FormText.Wanted(line.Actual, "实际完成值"),
        ["completion"] = (_, line) => FormText.Text(line.Completion),
        ["score"] = (_, line) => FormText.Wanted(line.Score, "得分"),
        ["reason"] = (_, line) => ReportParts.Reason(line),
        ["recomputed"] = (names, line) => FormText.Score(names.Sheet?.For(line)),
        ["review"] = (_, line) => FormText.Number(line.ReviewScore),
    };

    private static readonly Dictionary<string, Func<Names, IEnumerable<IndicatorLine>>> Lists = new(StringComparer.Ordinal)
    {
        ["lines"] = names => names.Report.AllLines,
        ["indicators"] = names => names.Report.Indicators,
        ["outputs"] = names => names.Of(IndicatorGroup.Output),
        ["benefits"] = names => names.Of(IndicatorGroup.Benefit),
        ["satisfaction"] = names => names.Of(IndicatorGroup.Satisfaction),
    };

    private static readonly Dictionary<string, FundRow> Rows = Enum.GetValues<FundRow>().ToDictionary(CamelCase, StringComparer.Ordinal);
    private static readonly Dictionary<string, FundColumn> Columns = Enum.GetValues<FundColumn>().ToDictionary(CamelCase, StringComparer.Ordinal);
    private static readonly Dictionary<string, SectionKind> Sections = Enum.GetValues<SectionKind>().Where(section => section != SectionKind.Other).ToDictionary(CamelCase, StringComparer.Ordinal);

    private readonly FundUnit unit = new(one.Report.Funds);

    /// <summary>All of them; a part in brackets has several values.</summary>
    public static IEnumerable<string> All =>
    [
        .. Singles.Keys,
        $"funds.({string.Join('|', Rows.Keys)}).({string.Join('|', Columns.Keys)})",
        $"execution.({string.Join('|', OfLine.Keys)})",
        $"narrative.({string.Join('|', Sections.Keys)})",
        .. Lists.Keys.Select(list => $"{list}.({string.Join('|', OfLine.Keys)})"),
    ];

    /// <summary>What a form of a report will hardly do without.</summary>
    public static IReadOnlyList<string> Expected { get; } = ["project", "total"];

    private Report Report => one.Report;

    private ScoreSheet? Sheet => one.Sheet;

    public static bool IsKnown(string tag) => Singles.ContainsKey(tag) || IsLine(tag) || tag.Split('.') switch
    {
        ["funds", var row, var column] => Rows.ContainsKey(row) && Columns.ContainsKey(column),
        ["execution", var field] => OfLine.ContainsKey(field),
        ["narrative", var section] => Sections.ContainsKey(section),
        _ => false,
    };

    /// <summary>Whether a name stands for a value of each line of a list.</summary>
    public static bool IsLine(string tag) => tag.Split('.') is [var list, var field] && Lists.ContainsKey(list) && OfLine.ContainsKey(field);

    public IReadOnlyList<IndicatorLine> Lines(string tag) => [.. Lists[tag.Split('.')[0]](this)];

    public string Value(string tag, IndicatorLine line) => OfLine[tag.Split('.')[1]](this, line);

    public string Value(string tag) => Singles.TryGetValue(tag, out var single) ? single(this) : tag.Split('.') switch
    {
        ["funds", var row, var column] => unit.Cell(Report.Funds, Rows[row], Columns[column]),
        ["execution", var field] => Report.Execution is { } execution ? OfLine[field](this, execution) : FormText.NotApplicable,
        ["narrative", var section] => Told(Sections[section]),
        _ => throw new InvalidOperationException($"{tag} was not checked."),
    };

    private static string CamelCase<TEnum>(TEnum value)
        where TEnum : struct, Enum => value.ToString() is var name ? char.ToLowerInvariant(name[0]) + name[1..] : string.Empty;

    private IEnumerable<IndicatorLine> Of(IndicatorGroup group) => Report.Indicators.Where(line => ReportParts.GroupOf(line) == group);

    private string Goals(SectionKind section, string fact) => ReportParts.Goals(Report, section) is { Count: > 0 } goals ? string.Join('\n', goals) : FillIn.For(fact);

    private string Told(SectionKind section) => Report.Narrative.In(section).Select(paragraph => paragraph.Text).ToList() is { Count: > 0 } told
        ? string.Join('\n', told)
        : FillIn.For(section switch
        {
            SectionKind.Overview => "项目概况",
            SectionKind.Basis => "立项依据",
            SectionKind.Necessity => "设立的必要性",
            SectionKind.Safeguards => "措施与制度",
            SectionKind.Plan => "实施计划",
            SectionKind.Money => "资金使用情况",
            SectionKind.PeriodGoal => "项目实施期绩效目标",
            SectionKind.AnnualGoal => "年度绩效目标",
            SectionKind.Scores => "绩效情况",
            SectionKind.Analysis => "绩效分析",
            SectionKind.Experience => "主要经验做法",
            SectionKind.Problems => "存在的问题",
            SectionKind.Measures => "改进措施",
            SectionKind.Other => "说明",
        });
}
