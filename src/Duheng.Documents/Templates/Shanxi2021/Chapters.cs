using Duheng.Documents.Writing;
using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Documents.Templates.Shanxi2021;

/// <summary>The six chapters: what the report tells is kept word for word, what it does not is drafted from its figures or asked for.</summary>
internal sealed class Chapters(Report report)
{
    private readonly DraftText draft = new(report);

    public IEnumerable<Piece> Pieces() => [.. Situation(), .. Results(), .. Analysis(), .. Lessons()];

    private IEnumerable<Piece> Situation() =>
    [
        Chapter("一、项目的基本情况"),
        Section("（一）项目概况"),
        .. Labelled("项目概况", SectionKind.Overview),
        .. Labelled("立项依据", SectionKind.Basis),
        .. Labelled("设立的必要性", SectionKind.Necessity),
        .. Labelled("保证项目实施的措施与制度", SectionKind.Safeguards),
        .. Labelled("项目实施计划", SectionKind.Plan),
        Section("（二）预算执行情况"),
        .. Told(SectionKind.Money),
        FundTable.Of(report),
        Section("（三）项目绩效目标"),
        Item("1. 项目实施期绩效目标"),
        .. Goals(SectionKind.PeriodGoal, "项目实施期绩效目标"),
        Item("2. 项目年度目标"),
        .. Goals(SectionKind.AnnualGoal, "项目年度绩效目标"),
    ];

    private IEnumerable<Piece> Results() =>
    [
        Chapter("二、项目绩效情况"),
        .. report.Narrative.In(SectionKind.Scores).Any() ? Told(SectionKind.Scores) : [Prose(Conclusion())],
        .. Scores("（一）预算执行情况", report.Execution is { } execution ? [execution] : []),
        .. Scores("（二）项目产出情况", Of(IndicatorGroup.Output)),
        .. Scores("（三）项目效益情况", [.. report.Indicators.Where(line => ReportParts.GroupOf(line) is not (IndicatorGroup.Output or IndicatorGroup.Satisfaction))]),
        .. Scores("（四）项目满意度情况", Of(IndicatorGroup.Satisfaction)),
    ];

    private IEnumerable<Piece> Analysis() =>
    [
        Chapter("三、项目绩效分析"),
        .. Has(SectionKind.Analysis)
            ? Kept(SectionKind.Analysis)
            :
            [
                Item("1. 项目实施和预算执行情况及分析"), Draft(draft.Money()),
                Item("2. 产出情况及分析"), .. Drafts(draft.Results(IndicatorGroup.Output), "产出情况分析"),
                Item("3. 效益情况及分析"), .. Drafts(draft.Results(IndicatorGroup.Benefit), "效益情况分析"),
                Item("4. 满意度情况及分析"), .. Drafts(draft.Results(IndicatorGroup.Satisfaction), "满意度情况分析"),
            ],
    ];

    private IEnumerable<Piece> Lessons() =>
    [
        Chapter("四、项目主要经验做法"),
        .. Has(SectionKind.Experience) ? Kept(SectionKind.Experience) : [Prose(FillIn.For("主要经验做法"))],
        Chapter("五、项目管理中存在问题及原因分析"),
        .. Has(SectionKind.Problems) ? Kept(SectionKind.Problems) : Drafts(draft.Problems(), "项目管理中存在的问题"),
        Chapter("六、进一步加强项目管理措施及建议"),
        .. Has(SectionKind.Measures) ? Kept(SectionKind.Measures) : Drafts(draft.Measures(), "加强项目管理的措施"),
    ];

    /// <summary>The sentence of the result, as the form words it.</summary>
    private string Conclusion() =>
        "根据预算执行、产出、效益和满意度四个方面采集的数据逐项打分，最终评分结果："
        + $"{FormText.InLine(report.Project, "项目名称")}项目绩效自评价结果为:总得分{FormText.Wanted(report.Total, "总分")}分，属于“{FormText.Wanted(report.Grade, "等级")}”。";

    private static IEnumerable<Piece> Scores(string heading, IReadOnlyList<IndicatorLine> lines) =>
        [Section(heading), lines.Count > 0 ? ScoreTables.Body(lines) : Prose("本项目未设此类指标。")];

    private IReadOnlyList<IndicatorLine> Of(IndicatorGroup group) => [.. report.Indicators.Where(line => ReportParts.GroupOf(line) == group)];

    /// <summary>项目概况：…; the label is not said twice.</summary>
    private IEnumerable<Piece> Labelled(string label, SectionKind section)
    {
        var told = report.Narrative.In(section).Select(paragraph => paragraph.Text).ToList();
        return told.Count == 0
            ? [Prose($"{label}：{FillIn.For(label)}")]
            : told.Select((text, index) => Prose(index > 0 || PrintedText.Fold(text).StartsWith($"{label}:", StringComparison.Ordinal) ? text : $"{label}：{text}"));
    }

    private IEnumerable<Piece> Goals(SectionKind section, string fact) =>
        ReportParts.Goals(report, section) is { Count: > 0 } goals ? goals.Select(Prose) : [Prose(FillIn.For(fact))];

    private IEnumerable<Piece> Told(SectionKind section) => report.Narrative.In(section).Select(paragraph => Prose(paragraph.Text));

    /// <summary>A chapter of the report with its own items.</summary>
    private IEnumerable<Piece> Kept(SectionKind section) => report.Narrative.Paragraphs
        .Where(paragraph => paragraph.Section == section && !paragraph.IsInAnnex && paragraph.HeadingLevel is 0 or > 1 && !IsChapter(paragraph) && !Signature.IsLine(paragraph))
        .Select(paragraph => paragraph.HeadingLevel == 0 ? Prose(paragraph.Text) : Item(paragraph.Text));

    private bool Has(SectionKind section) => report.Narrative.In(section).Any();

    /// <summary>The first heading of a section is the chapter's own, whatever number it bears.</summary>
    private bool IsChapter(Paragraph paragraph) =>
        paragraph.HeadingLevel > 0 && ReferenceEquals(paragraph, report.Narrative.Paragraphs.First(other => other.Section == paragraph.Section));

    private static IEnumerable<Piece> Drafts(IEnumerable<string> sentences, string fact) =>
        sentences.Select(Draft).ToList() is { Count: > 0 } drafted ? drafted : [Prose(FillIn.For(fact))];

    private static TextPiece Draft(string text) => Prose(FillIn.Draft + text);

    private static TextPiece Chapter(string text) => new(TextRole.Chapter, text);

    private static TextPiece Section(string text) => new(TextRole.Section, text);

    private static TextPiece Item(string text) => new(TextRole.Item, text);

    private static TextPiece Prose(string text) => new(TextRole.Prose, text);
}
