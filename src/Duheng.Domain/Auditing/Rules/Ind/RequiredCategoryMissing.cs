using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing.Rules.Ind;

[AuditRule("IND-01", Severity.Error, Basis = "所用评分方案",
    Title = "缺必设类别", TitleEn = "A required category has no indicator")]
public sealed class RequiredCategoryMissing : IWholeTableRule
{
    private static readonly IndicatorKind[] OutputKinds =
        [IndicatorKind.Quantity, IndicatorKind.Quality, IndicatorKind.Timeliness, IndicatorKind.Cost];

    public Abstention? Abstains(AuditCase audit)
    {
        if (audit.Report.Indicators.Count == 0)
        {
            return Abstention.Lacking("没有读到指标", "no indicators were found");
        }

        return !audit.Report.IsNarrative && audit.Report.Indicators.Any(line => line.Kind == IndicatorKind.Other)
            ? Abstention.Lacking("有指标看不出类别", "the category of some indicators is not known")
            : null;
    }

    public IEnumerable<Remark> Check(AuditCase audit) =>
        audit.Report.IsNarrative ? Speed(audit) : [.. Groups(audit), .. Types(audit), .. Speed(audit)];

    private static IEnumerable<Remark> Groups(AuditCase audit) =>
        from one in audit.Scheme.Groups
        where one is { Weight: > 0m, IsRequired: true } && audit.Report.Indicators.All(line => audit.Scheme.GroupOf(line) != one)
        select new Remark(
            Place.Document,
            $"没有{one.Zh}类指标；评分方案“{audit.Scheme.Title}”设有这一类。",
            $"There is no indicator of {one.En}, a category of the scheme.")
        {
            Expected = one.Zh,
            Key = $"group:{one.Zh}",
            // A project without people to ask may have no satisfaction.
            Lowered = one.Group == IndicatorGroup.Satisfaction ? Severity.Warning : null,
        };

    private static IEnumerable<Remark> Types(AuditCase audit)
    {
        var outputs = audit.Report.Indicators.Where(line => line.Group == IndicatorGroup.Output).ToList();
        var missing = OutputKinds.Where(kind => outputs.All(line => line.Kind != kind)).ToList();
        if (outputs.Count == 0 || missing.Count == 0)
        {
            yield break;
        }

        yield return new Remark(
            outputs[0].Level1?.Place ?? outputs[0].Name.Place,
            $"产出指标缺{string.Join('、', missing.Select(kind => kind.Zh()))}。",
            $"The outputs have no indicator of {string.Join(", ", missing.Select(kind => kind.En()))}.")
        {
            Expected = string.Join('、', missing.Select(kind => kind.Zh())),
            Key = "types",
            Lowered = Severity.Warning,
        };
    }

    /// <summary>A goal that promises prompt service, and nothing that measures how fast it was.</summary>
    private static IEnumerable<Remark> Speed(AuditCase audit)
    {
        var clauses = GoalClauses.Of(audit).ToList();
        var hasTimeliness = audit.Report.Indicators.Any(line => line.Kind == IndicatorKind.Timeliness);
        var measured = audit.Report.Indicators.Any(line => audit.Lexicon.Holds("speed-measures", line.Name.Text) || IsDuration(line))
            || clauses.Any(clause => audit.Lexicon.Holds("speed-measures", clause.Text) || clause.HasDuration(audit.Narrative));
        var promise = audit.Narrative.Paragraphs
            .Where(paragraph => paragraph.Section is SectionKind.AnnualGoal or SectionKind.PeriodGoal)
            .Select(paragraph => (paragraph, word: audit.Lexicon.Find("promptness", paragraph.Text)))
            .FirstOrDefault(one => one.word is not null);
        if (measured || !hasTimeliness || promise is not ({ } goal, { } words))
        {
            yield break;
        }

        yield return new Remark(
            goal.SentenceAt(goal.Text.IndexOf(words, StringComparison.Ordinal)),
            $"目标承诺“{words}”，但时效指标只有完成期限，没有响应、处理时间或及时率。",
            $"The goal promises to act promptly (\"{words}\"), yet nothing measures how fast.")
        {
            Stated = words,
            Key = "speed",
            Lowered = Severity.Warning,
        };
    }

    private static bool IsDuration(IndicatorLine line) =>
        line.Kind == IndicatorKind.Timeliness && (line.Target?.Value.Unit ?? line.Actual?.Value.Unit)?.Family == UnitFamily.Duration;
}
