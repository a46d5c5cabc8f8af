using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing.Rules.Ind;

[AuditRule("IND-15", Severity.Info, Basis = "指标设计：指标应来自绩效目标（本产品审核原则）",
    Title = "指标无目标来源", TitleEn = "An indicator that no goal asks for")]
public sealed class IndicatorWithoutGoal : IAuditRule
{
    private const int FewestClauses = 3;

    public Abstention? Abstains(AuditCase audit) => audit.Report switch
    {
        { Indicators.Count: 0 } => Abstention.Lacking("没有读到指标", "no indicators were found"),
        { IsNarrative: true } => GoalClauses.Of(audit).Count < FewestClauses
            ? Abstention.Lacking("没有分类叙述的目标", "no goals are told by type")
            : null,
        _ => GoalText(audit).Length == 0 ? Abstention.Lacking("没有绩效目标", "no goal is told") : null,
    };

    public IEnumerable<Remark> Check(AuditCase audit) => audit.Report.IsNarrative ? Blocks(audit) : Lines(audit);

    private static IEnumerable<Remark> Lines(AuditCase audit)
    {
        var purpose = string.Join(' ', [GoalText(audit), audit.Report.Project?.Text, .. Texts(audit, SectionKind.Overview, SectionKind.Necessity, SectionKind.Plan)]);
        var orphans = audit.Report.Indicators.Where(line => NeedsGoal(line) && !IsTold(audit, line, purpose)).ToList();
        if (orphans.Count == 0)
        {
            yield break;
        }

        var count = Figures.Plain(orphans.Count);
        yield return new Remark(
            orphans[0].Name.Place,
            $"{count}项指标在绩效目标和项目概况里找不到来源：{string.Join('、', orphans.Select(line => $"“{line.Name.Text}”"))}。",
            $"{count} indicators are asked for by no goal: {string.Join(", ", orphans.Select(line => $"\"{line.Name.Text}\""))}.")
        {
            Indicator = orphans.Count == 1 ? orphans[0].Name.Text : null,
            Key = LineList.Key(orphans),
            AlsoAt = LineList.Others(orphans, line => line.Name.Place),
        };
    }

    /// <summary>Costs, deadlines and satisfaction belong to every project and need not be in its goal.</summary>
    private static bool NeedsGoal(IndicatorLine line) =>
        line.Kind is not (IndicatorKind.Cost or IndicatorKind.Timeliness or IndicatorKind.Satisfaction or IndicatorKind.Execution or IndicatorKind.Other)
        && !line.Name.Text.Contains("满意", StringComparison.Ordinal);

    private static bool IsTold(AuditCase audit, IndicatorLine line, string purpose)
    {
        var name = UnitInName.Strip(line.Name.Text);
        return GoalWithoutIndicator.IsMeasured(audit, name, purpose);
    }

    /// <summary>A benefit that is scored, while the goals told by type have none of that type.</summary>
    private static IEnumerable<Remark> Blocks(AuditCase audit)
    {
        var told = GoalClauses.Of(audit).SelectMany(clause => clause.Kinds).ToHashSet();
        return from line in audit.Report.Indicators
               where line.Group == IndicatorGroup.Benefit && !GoalClauses.KindsIn(line.Name.Text).Overlaps(told)
               // A unit cost or a saving serves as economic benefit and has its goal among the costs.
               where !(told.Contains(IndicatorKind.Cost) && audit.Lexicon.Holds("topic-money", Unsafe(line)))
               select new Remark(
                   line.Name.Place,
                   $"“{line.Name.Text}”得了{line.Score?.Text}分，但目标完成情况里没有这一类目标。",
                   $"\"{line.Name.Text}\" is given {line.Score?.Text} points, yet no goal of that type is told.")
               {
                   Indicator = line.Name.Text,
                   Stated = line.Score?.Text,
                   PointsAtRisk = line.Score?.Value is > 0m ? line.Score.Value : null,
               };
    }

    /// <summary>The sentence without the names of safety, which speak of money but measure none.</summary>
    private static string Unsafe(IndicatorLine line) => line.Name.Place.Text
        .Replace("资金安全", string.Empty, StringComparison.Ordinal).Replace("基金安全", string.Empty, StringComparison.Ordinal);

    private static string GoalText(AuditCase audit) =>
        string.Join(' ', Texts(audit, SectionKind.AnnualGoal, SectionKind.PeriodGoal));

    private static IEnumerable<string> Texts(AuditCase audit, params SectionKind[] sections) =>
        audit.Narrative.Paragraphs.Where(paragraph => sections.Contains(paragraph.Section) && paragraph.HeadingLevel is 0 or 3 && sections.Contains(paragraph.Section))
            .Select(paragraph => paragraph.Text);
}
