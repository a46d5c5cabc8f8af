using Duheng.Documents.Recognition;
using Duheng.Documents.Writing;
using Duheng.Domain.Reports;

namespace Duheng.Documents.Templates.Sanming2015;

/// <summary>The five chapters. A narrative that tells its points keeps its own words; any other report is put into these chapters.</summary>
internal sealed class Chapters(Report report)
{
    private static readonly SectionKind[][] Sections =
    [
        [SectionKind.Overview, SectionKind.Basis, SectionKind.Necessity, SectionKind.Plan, SectionKind.PeriodGoal, SectionKind.AnnualGoal],
        [SectionKind.Safeguards, SectionKind.Money],
        [SectionKind.Analysis, SectionKind.Scores, SectionKind.Experience],
        [SectionKind.Problems],
        [SectionKind.Measures],
    ];

    private readonly FirstDraft draft = new(report);
    private readonly ScoreSentences sentences = new(report);

    public IEnumerable<Piece> Pieces() =>
    [
        Chapter("一、项目概况"), .. Own(Sections[0], draft.Situation),
        Chapter("二、项目实施基本情况"), .. Own(Sections[1], draft.Conduct),
        Chapter("三、项目绩效分析"), .. Analysis(),
        Chapter("四、存在问题"), .. Own(Sections[3], draft.Problems),
        Chapter("五、有关建议"), .. Own(Sections[4], draft.Measures),
    ];

    private IEnumerable<Piece> Analysis()
    {
        if (!report.IsNarrative)
        {
            return draft.Analysis(sentences);
        }

        var kept = Kept(Sections[2]).ToList();
        return
        [
            .. kept.Select(Same),
            .. kept.Exists(paragraph => ConclusionReader.IsConclusion(paragraph.Text)) ? [] : new[] { draft.Conclusion() },
            .. sentences.AreTold(kept) ? [] : sentences.Pieces(),
        ];
    }

    private IEnumerable<Piece> Own(SectionKind[] sections, Func<IEnumerable<Piece>> drafted) =>
        report.IsNarrative && Kept(sections).ToList() is { Count: > 0 } kept ? kept.Select(Same) : drafted();

    /// <summary>The headings of the chapters are ours.</summary>
    private IEnumerable<Paragraph> Kept(SectionKind[] sections) =>
        report.Narrative.Paragraphs.Where(paragraph => sections.Contains(paragraph.Section) && !paragraph.IsInAnnex && paragraph.HeadingLevel != 1 && !PartMap.IsAnnexTitle(paragraph.Text) && !Signature.IsLine(paragraph));

    private static TextPiece Same(Paragraph paragraph) => new(
        paragraph.HeadingLevel switch
        {
            0 => TextRole.Prose,
            2 => TextRole.Section,
            _ => TextRole.Item,
        },
        paragraph.Text);

    private static TextPiece Chapter(string text) => new(TextRole.Chapter, text);
}
