using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing.Rules.Con;

[AuditRule("CON-01", Severity.Error, Basis = "正文与评分一致：同一指标不能一边得低分、一边说做得好",
    Title = "叙述与得分矛盾", TitleEn = "The text praises what the score condemns")]
public sealed class PraiseAgainstScore : IAuditRule
{
    private const decimal Whole = 100m;

    public Abstention? Abstains(AuditCase audit) => audit.Sheet is null
        ? Abstention.NotApplicable("没有得分", "there are no scores")
        : audit.Narrative.HasSentences ? null : Abstention.Lacking("没有叙述文字", "there is no prose");

    public IEnumerable<Remark> Check(AuditCase audit)
    {
        foreach (var line in audit.Report.Indicators.Where(line => LostPoints.IsPoor(line, audit)))
        {
            var praise = LineWords.Results(audit, line).Where(clause => IsPraise(clause, line, audit)).ToList();
            if (praise.Count == 0)
            {
                continue;
            }

            var told = praise[0].Text;
            yield return new Remark(
                praise[0].Place,
                $"“{line.Name.Text}”得 {line.Score?.Text} 分（满分 {line.Weight?.Text}），而文中说“{told}”。",
                $"\"{line.Name.Text}\" scores {line.Score?.Text} of {line.Weight?.Text}, yet the text says \"{told}\".")
            {
                Indicator = line.Name.Text,
                Stated = told,
                AlsoAt = [.. praise.Select(clause => clause.Place).Append(line.Score?.Place).OfType<Place>().Distinct().Where(place => place != praise[0].Place)],
                FollowsFrom = [Facets.Score(line)],
            };
        }
    }

    private static bool IsPraise(Clause clause, IndicatorLine line, AuditCase audit)
    {
        var praises = audit.Lexicon.Holds("praise", clause.Text) && !TellsShortfall(clause, audit);
        return (LineWords.TellsTarget(clause, line, audit.Lexicon) || (praises && LineWords.Names(clause, line)))
            && Telling.Affirms(clause, audit.Lexicon);
    }

    /// <summary>"完成目标值的45%" is no praise.</summary>
    private static bool TellsShortfall(Clause clause, AuditCase audit) => audit.Narrative.Of(FactKind.Percentage).Any(fact =>
        fact.Paragraph == clause.Paragraph && fact.Start >= clause.Start && fact.Start < clause.Start + clause.Text.Length && fact.Number < Whole);
}
