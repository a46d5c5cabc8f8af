using Duheng.Domain.Reports;

namespace Duheng.Documents.Templates;

/// <summary>Draft text for chapters of a report, from its figures and nothing else: what the official forms print where nobody has written (草稿文字).</summary>
public static class NarrativeDrafts
{
    /// <summary>Paragraphs, one a line; empty where figures tell nothing about a chapter.</summary>
    public static IReadOnlyList<string> Of(Report report, SectionKind section)
    {
        ArgumentNullException.ThrowIfNull(report);

        var draft = new DraftText(report);
        return section switch
        {
            SectionKind.Money => report.Funds.Lines.Count > 0 ? [draft.Money()] : [],
            SectionKind.Analysis => Analysis(draft),
            SectionKind.Problems => [.. draft.Problems()],
            SectionKind.Measures => [.. draft.Measures()],
            _ => [],
        };
    }

    private static IReadOnlyList<string> Analysis(DraftText draft) =>
    [
        "1. 项目实施和预算执行情况及分析", draft.Money(),
        "2. 产出情况及分析", .. draft.Results(IndicatorGroup.Output),
        "3. 效益情况及分析", .. draft.Results(IndicatorGroup.Benefit),
        "4. 满意度情况及分析", .. draft.Results(IndicatorGroup.Satisfaction),
    ];
}
