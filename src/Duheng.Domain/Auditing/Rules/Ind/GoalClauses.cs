using System.Buffers;
using System.Text.RegularExpressions;
using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing.Rules.Ind;

/// <summary>"时效目标：…；社会效益目标：…": what a narrative tells of each type of goal.</summary>
internal static partial class GoalClauses
{
    private static readonly (string Word, IndicatorKind Kind)[] Words =
    [
        ("数量", IndicatorKind.Quantity), ("质量", IndicatorKind.Quality), ("时效", IndicatorKind.Timeliness), ("成本", IndicatorKind.Cost),
        ("经济", IndicatorKind.Economic), ("社会", IndicatorKind.Social), ("生态", IndicatorKind.Ecological), ("环境", IndicatorKind.Ecological),
        ("可持续", IndicatorKind.Sustained), ("满意", IndicatorKind.Satisfaction),
    ];

    /// <summary>Only a paragraph that holds one of them can hold a label.</summary>
    private static readonly SearchValues<string> Endings = SearchValues.Create(["目标：", "指标：", "目标:", "指标:"], StringComparison.Ordinal);

    private static readonly Working<List<GoalClause>> Found = new(audit => [.. In(audit.Narrative)]);

    public static IReadOnlyList<GoalClause> Of(AuditCase audit) => Found.Of(audit);

    private static IEnumerable<GoalClause> In(Narrative narrative) =>
        from paragraph in narrative.Paragraphs
        where paragraph.Text.AsSpan().ContainsAny(Endings)
        let labels = Label().Matches(paragraph.Folded)
        from index in Enumerable.Range(0, labels.Count)
        let kinds = KindsIn(labels[index].Value)
        where kinds.Count > 0
        let start = labels[index].Index + labels[index].Length
        let end = index + 1 < labels.Count ? labels[index + 1].Index : paragraph.Text.Length
        select new GoalClause(kinds, paragraph, start, end);

    /// <summary>Every type that a label names: 可持续效益及服务对象满意度 names two.</summary>
    public static IReadOnlySet<IndicatorKind> KindsIn(string label) =>
        Words.Where(one => label.Contains(one.Word, StringComparison.Ordinal)).Select(one => one.Kind).ToHashSet();

    [GeneratedRegex("[\u4e00-\u9fff]{2,12}(目标|指标):", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Label();
}
