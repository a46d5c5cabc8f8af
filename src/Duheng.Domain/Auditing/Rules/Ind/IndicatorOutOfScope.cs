using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing.Rules.Ind;

[AuditRule("IND-16", Severity.Warning, Basis = "所报内容应在项目名称与用途的范围内（本产品审核原则）",
    Title = "指标与项目不符", TitleEn = "Work outside the project's scope")]
public sealed class IndicatorOutOfScope : IAuditRule
{
    /// <summary>Where a project is defined; a word that stands there belongs to it.</summary>
    private static readonly SectionKind[] Purpose =
        [SectionKind.Overview, SectionKind.Necessity, SectionKind.AnnualGoal, SectionKind.PeriodGoal];

    private static readonly SectionKind[] Doing =
        [SectionKind.Safeguards, SectionKind.Plan, SectionKind.Money, SectionKind.Analysis, SectionKind.Scores];

    public Abstention? Abstains(AuditCase audit) =>
        audit.Report.Project is null or { IsBlank: true } ? Abstention.Lacking("没有项目名称", "the project has no name") : null;

    public IEnumerable<Remark> Check(AuditCase audit) => [.. Opposites(audit), .. UnspentPart(audit)];

    /// <summary>城乡居民 in the name, 职工医疗保险 in the work.</summary>
    private static IEnumerable<Remark> Opposites(AuditCase audit)
    {
        var name = audit.Report.Project?.Text ?? string.Empty;
        foreach (var words in audit.Lexicon["scope-opposites"].Select(row => row.Split('/')))
        {
            var own = words[0];
            if (!name.Contains(own, StringComparison.Ordinal))
            {
                continue;
            }

            var foreign = words.Skip(1).Where(word => !In(audit, Purpose).Any(paragraph => paragraph.Text.Contains(word, StringComparison.Ordinal))).ToList();
            if (foreign.Exists(word => name.Contains(word, StringComparison.Ordinal)))
            {
                continue;
            }

            var hits = (from paragraph in In(audit, Doing)
                        let word = foreign.Find(word => paragraph.Text.Contains(word, StringComparison.Ordinal))
                        where word is not null
                        select (Place: paragraph.SentenceAt(paragraph.Text.IndexOf(word, StringComparison.Ordinal)), Word: word)).ToList();
            var lines = audit.Report.IsNarrative ? [] : audit.Report.Indicators.Where(line => foreign.Exists(word => line.Name.Text.Contains(word, StringComparison.Ordinal)))
                .Select(line => (line.Name.Place, Word: foreign.First(word => line.Name.Text.Contains(word, StringComparison.Ordinal))));
            hits = [.. hits, .. lines];
            if (hits.Count > 0)
            {
                var found = string.Join('、', hits.Select(hit => hit.Word).Distinct(StringComparer.Ordinal).Select(word => $"“{word}”"));
                yield return new Remark(
                    hits[0].Place,
                    $"项目“{name}”的范围是{own}，所报内容却涉及{found}，超出项目范围。",
                    $"The project \"{name}\" covers {own}; what is reported reaches {found}.")
                {
                    Stated = hits[0].Word,
                    Expected = own,
                    Key = $"{own}/{hits[0].Word}",
                    AlsoAt = [.. hits.Skip(1).Select(hit => hit.Place)],
                };
            }
        }
    }

    /// <summary>The name promises two things; the costs of the one take all the money.</summary>
    private static IEnumerable<Remark> UnspentPart(AuditCase audit)
    {
        var costs = audit.Report.Indicators.Where(line => line.Kind == IndicatorKind.Cost && IsTotal(line)).ToList();
        if (audit.Funds.Unit is not { } unit || audit.Funds.Value(FundRow.Executed) is not { } spent || costs is not [{ Actual: { } first }, ..]
            || costs.Sum(line => line.Actual?.Value.InBase) != spent * unit.InYuan())
        {
            yield break;
        }

        var named = string.Join('、', costs.Select(line => $"“{line.Name.Text}”"));
        foreach (var part in ProjectParts.Of(audit).Where(part => !GoalWithoutIndicator.IsMeasured(audit, part, GoalWithoutIndicator.Names(audit, withCosts: true))))
        {
            yield return new Remark(
                first.Place,
                $"全年执行{Figures.Plain(spent)}{unit.Symbol()}都列在{named}，项目名称中的“{part}”没有支出，也没有指标。",
                $"All of the spending, {Figures.Plain(spent)}{unit.Symbol()}, stands under {named}; \"{part}\" in the project's name took nothing.")
            {
                Indicator = costs[0].Name.Text,
                Stated = first.Text,
                Key = $"part:{part}",
                AlsoAt = LineList.Others(costs, line => line.Actual?.Place),
                FollowsFrom = [ProjectParts.Facet(part)],
            };
        }
    }

    private static bool IsTotal(IndicatorLine line) =>
        line.Actual?.Value is { IsNumber: true, Unit: { Family: UnitFamily.Money } unit } && !unit.Symbol.Contains('/', StringComparison.Ordinal);

    private static IEnumerable<Paragraph> In(AuditCase audit, SectionKind[] sections) =>
        audit.Narrative.Paragraphs.Where(paragraph => sections.Contains(paragraph.Section));
}
