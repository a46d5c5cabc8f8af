using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing.Rules.Ind;

[AuditRule("IND-09", Severity.Warning, Basis = "指标设计：同一内容不得重复设指标（本产品审核原则）",
    Title = "指标重复", TitleEn = "The same thing is measured twice")]
public sealed class IndicatorTwice : IAuditRule
{
    private const string Satisfaction = "满意";

    public IEnumerable<Remark> Check(AuditCase audit) => audit.Report.IsNarrative ? RepeatedUses.Check(audit) : InTable(audit);

    private static IEnumerable<Remark> InTable(AuditCase audit)
    {
        var told = new HashSet<IndicatorLine>(ReferenceEqualityComparer.Instance);
        var lines = audit.Report.Indicators;
        for (var at = 1; at < lines.Count; at++)
        {
            var line = lines[at];
            var earlier = lines.Take(at).FirstOrDefault(one => !told.Contains(one) && AreTwins(one, line, audit));
            if (earlier is null)
            {
                continue;
            }

            told.Add(line);
            var figure = line.Actual?.Text;
            yield return new Remark(
                line.Actual?.Place ?? line.Name.Place,
                $"“{line.Name.Text}”与“{earlier.Name.Text}”的业绩值都是{figure}，同一内容计了两次分。",
                $"\"{line.Name.Text}\" and \"{earlier.Name.Text}\" both state {figure}: one thing is scored twice.")
            {
                Indicator = line.Name.Text,
                Stated = figure,
                PointsAtRisk = line.Score?.Value is > 0m ? line.Score.Value : null,
                Key = $"{earlier.Name.Text}/{line.Name.Text}",
                AlsoAt = [earlier.Actual?.Place ?? earlier.Name.Place, .. LineList.Again(line, one => one.Actual?.Place)],
            };
        }
    }

    /// <summary>The same figure, long enough to be no coincidence; for satisfaction or the same name any figure will do.</summary>
    private static bool AreTwins(IndicatorLine one, IndicatorLine other, AuditCase audit) =>
        one.Actual?.Value is { IsNumber: true, Upper: null } left && other.Actual?.Value is { IsNumber: true, Upper: null } right
        && left.InBase == right.InBase && left.Unit?.Base == right.Unit?.Base
        && (SignificantDigits.Of(left.Number) >= audit.Limits.TellingDigits
            || (IsSatisfaction(one) && IsSatisfaction(other) && MayBeOneGroup(GroupOf(one), GroupOf(other), audit))
            || UnitInName.Strip(one.Name.Text) == UnitInName.Strip(other.Name.Text));

    /// <summary>Two groups by name (学生, 家长) are two surveys, whose round figures may well be the same.</summary>
    private static bool MayBeOneGroup(string one, string other, AuditCase audit) =>
        one.Contains(other, StringComparison.Ordinal) || other.Contains(one, StringComparison.Ordinal)
        || audit.Lexicon.Holds("generic-recipients", one) || audit.Lexicon.Holds("generic-recipients", other);

    private static string GroupOf(IndicatorLine line)
    {
        var name = UnitInName.Strip(line.Name.Text);
        return name[..name.IndexOf(Satisfaction, StringComparison.Ordinal)];
    }

    private static bool IsSatisfaction(IndicatorLine line) => line.Name.Text.Contains(Satisfaction, StringComparison.Ordinal);
}
