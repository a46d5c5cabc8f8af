using Duheng.Documents.Recognition;
using Duheng.Documents.Writing;
using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Documents.Templates.Sanming2015;

/// <summary>The chapters of a report that was no narrative: its own texts, its figures in sentences, and places for what it does not tell.</summary>
internal sealed class FirstDraft(Report report)
{
    private static readonly (FundRow Row, string Phrase)[] Told =
    [
        (FundRow.Initial, "年初预算"), (FundRow.Annual, "全年预算"), (FundRow.Received, "资金到位"), (FundRow.Executed, "实际使用"),
        (FundRow.ReceivedRate, "项目资金到位率"), (FundRow.ExecutionRate, "支出实现率"),
    ];

    public IEnumerable<Piece> Situation() =>
    [
        Section("（一）项目单位基本情况"), Prose(FillIn.For("项目单位基本情况")),
        Section("（二）项目基本情况"),
        .. Numbered(
            ("项目的实施依据", In(SectionKind.Basis)),
            ("项目概况", [.. In(SectionKind.Overview), .. In(SectionKind.Necessity)]),
            ("项目绩效总目标", ReportParts.Goals(report, SectionKind.AnnualGoal)),
            ("实施期绩效目标", ReportParts.Goals(report, SectionKind.PeriodGoal))),
    ];

    public IEnumerable<Piece> Conduct() =>
    [
        Section("（一）项目组织管理情况"), .. Or([.. In(SectionKind.Safeguards), .. In(SectionKind.Plan)], "项目组织管理情况"),
        Section("（二）项目资金使用情况"), Money(), .. In(SectionKind.Money).Select(Prose),
        Section("（三）项目支出情况"), Prose(FillIn.For("项目支出的具体用途")),
    ];

    public IEnumerable<Piece> Analysis(ScoreSentences sentences) =>
    [
        Section("（一）项目绩效评价工作开展情况"), Conclusion(),
        Section("（二）项目绩效目标完成情况"), .. Results(),
        Section("（三）评价指标得分情况"), .. sentences.Pieces(),
    ];

    public TextPiece Conclusion() => Prose($"经评价，自评得分{FormText.Wanted(report.Total, "总分")}分，自评等级为{FormText.Wanted(report.Grade, "等级")}。");

    /// <summary>Each lost point by its line.</summary>
    public IEnumerable<Piece> Problems() => In(SectionKind.Problems) is { Count: > 0 } told ? told.Select(Prose) : Drafts(
        report.AllLines.Where(line => ReportParts.Lost(line) is not null).Select(line => $"“{line.Name.Text}”扣{Figures.Plain(ReportParts.Lost(line)!.Value)}分，原因：{ScoreSentences.Why(line)}。"), // filtered before
        "存在的问题");

    public IEnumerable<Piece> Measures() => In(SectionKind.Measures) is { Count: > 0 } told ? told.Select(Prose) : Drafts(new DraftText(report).Measures(), "改进建议");

    private TextPiece Money()
    {
        var unit = new FundUnit(report.Funds);
        var told = Told.Where(one => report.Funds.Value(one.Row) is not null)
            .Select(one => one.Phrase + (one.Row.IsRate() ? unit.Cell(report.Funds, one.Row, FundColumn.Total) : unit.Spoken(report.Funds, one.Row)));
        var sentence = string.Join('，', told);
        return sentence.Length == 0 ? Prose(FillIn.For("资金安排与使用情况")) : Prose($"{FillIn.Draft}{ReportParts.Year(report)}项目{sentence}。");
    }

    private IEnumerable<Piece> Results() =>
    [
        .. ReportParts.GoalResults(report).Select(Prose),
        .. Drafts(
            report.Indicators.Where(line => line.Target is { IsBlank: false } || line.Actual is { IsBlank: false })
                .Select(line => $"“{line.Name.Text}”目标值为{FormText.Wanted(line.Target, "目标值")}，实际完成{FormText.Wanted(line.Actual, "实际完成值")}。"),
            "绩效目标完成情况"),
    ];

    private static IEnumerable<Piece> Numbered(params (string Label, IReadOnlyList<string> Texts)[] all) => all.SelectMany((one, index) => Or(one.Texts, one.Label)
        .Select((piece, place) => place == 0 ? piece with { Text = $"{Figures.Plain(index + 1)}.{one.Label}。{WithoutLabel(piece.Text, one.Label)}" } : piece));

    /// <summary>A label that the text bears already is not said twice.</summary>
    private static string WithoutLabel(string text, string label) => text.StartsWith($"{label}：", StringComparison.Ordinal) ? text[(label.Length + 1)..] : text;

    private IReadOnlyList<string> In(SectionKind section) => [.. report.Narrative.In(section).Where(paragraph => !PartMap.IsAnnexTitle(paragraph.Text) && !Signature.IsLine(paragraph)).Select(paragraph => paragraph.Text)];

    private static IEnumerable<TextPiece> Or(IReadOnlyList<string> texts, string fact) => texts.Count > 0 ? texts.Select(Prose) : [Prose(FillIn.For(fact))];

    private static IEnumerable<Piece> Drafts(IEnumerable<string> sentences, string fact) =>
        sentences.Select(sentence => Prose(FillIn.Draft + sentence)).ToList() is { Count: > 0 } drafted ? drafted : [Prose(FillIn.For(fact))];

    private static TextPiece Section(string text) => new(TextRole.Section, text);

    private static TextPiece Prose(string text) => new(TextRole.Prose, text);
}
