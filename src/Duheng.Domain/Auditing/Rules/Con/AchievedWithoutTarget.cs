using System.Text.RegularExpressions;
using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing.Rules.Con;

[AuditRule("CON-18", Severity.Error, Basis = "称达到目标，应同时写明目标值（本产品勾稽规则）",
    Title = "目标值未披露却称达成", TitleEn = "A target is called reached but never told")]
public sealed partial class AchievedWithoutTarget : IAuditRule
{
    private const string List = "target-met";
    private const int SharedLetters = 3;

    public Abstention? Abstains(AuditCase audit) => audit.Narrative.Of(FactKind.Claim).Any(fact => fact.Claim == List)
        ? null
        : Abstention.NotApplicable("文中没有称达到目标值", "the text does not call a target reached");

    public IEnumerable<Remark> Check(AuditCase audit)
    {
        var disclosed = audit.Narrative.Facts.GroupBy(fact => fact.Place).Where(sentence => Target().IsMatch(sentence.Key.Text))
            .SelectMany(sentence => sentence).Select(fact => (fact.Text, fact.Number)).ToHashSet();
        var told = new Dictionary<string, (Place Where, List<Place> Others)>(StringComparer.Ordinal);
        foreach (var claim in audit.Narrative.Of(FactKind.Claim).Where(fact => fact.Claim == List && IsTold(fact, audit)))
        {
            var figures = Figures(claim, audit).ToList();
            if (figures.Count == 0 || figures.Any(fact => disclosed.Contains((fact.Text, fact.Number))) || HasTarget(claim, figures, audit))
            {
                continue;
            }

            var key = string.Join('、', figures.Select(fact => fact.Text).Distinct(StringComparer.Ordinal));
            if (!told.TryAdd(key, (claim.Place, [])) && told[key].Where != claim.Place)
            {
                told[key].Others.Add(claim.Place);
            }
        }

        foreach (var (figures, (where, others)) in told)
        {
            yield return new Remark(
                where,
                $"文中称 {figures} 达到了目标，而通篇没有写目标值是多少。",
                $"The text calls {figures} on target, and never tells the target.")
            {
                Stated = figures,
                AlsoAt = [.. others.Distinct()],
                Key = figures,
            };
        }
    }

    private static bool IsTold(Fact claim, AuditCase audit) =>
        !Telling.IsIntent(claim.Paragraph.Section) && Telling.Affirms(claim.Clause, audit.Lexicon);

    /// <summary>The counts and rates that the sentence tells before the claim, back to the claim before it.</summary>
    private static IEnumerable<Fact> Figures(Fact claim, AuditCase audit) => audit.Narrative.Facts.Where(fact =>
        fact.Kind is FactKind.Count or FactKind.Percentage
        && ReferenceEquals(fact.Paragraph, claim.Paragraph)
        && fact.Start < claim.Start
        && fact.Place == claim.Place);

    /// <summary>A line of the table that the sentence speaks of has a target, or the goal text has one in the same unit.</summary>
    private static bool HasTarget(Fact claim, List<Fact> figures, AuditCase audit)
    {
        var units = figures.Select(fact => fact.Unit?.Symbol).ToHashSet(StringComparer.Ordinal);
        return audit.Report.AllLines.Any(line => line.Target is { IsBlank: false }
                && (figures.Any(fact => line.Actual?.Value is { IsNumber: true } actual && actual.Number == fact.Number)
                    || Likeness.Common(line.Name.Text, claim.Place.Text).Length >= SharedLetters))
            || audit.Narrative.Facts.Any(fact => fact.Paragraph.Section is SectionKind.PeriodGoal or SectionKind.AnnualGoal && units.Contains(fact.Unit?.Symbol));
    }

    [GeneratedRegex("(目标|任务|计划|控制|指标|标准|考核)(任务)?(值|数|率)?(要求)?(分别)?(为|是|：|:|的)?\\s*[≥≤]?(?!20\\d{2}年)\\d|不(低|少|高|多|超)于?过?\\s*\\d|\\d[\\d.]*\\s*(%|[\\u4e00-\\u9fff]{1,2})(以上|以内|及以上)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Target();
}
