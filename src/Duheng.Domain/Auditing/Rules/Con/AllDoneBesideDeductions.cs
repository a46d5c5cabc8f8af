using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing.Rules.Con;

[AuditRule("CON-02", Severity.Error, Basis = "正文与评分一致：说全部完成，就不应有指标扣分",
    Title = "“全部完成”与扣分并存", TitleEn = "\"All done\" beside lost points")]
public sealed class AllDoneBesideDeductions : IAuditRule
{
    private const string List = "all-done";

    public Abstention? Abstains(AuditCase audit) => audit.Sheet is null
        ? Abstention.NotApplicable("没有得分", "there are no scores")
        : audit.Narrative.HasSentences || GoalResults.Facts(audit).Count > 0 ? null : Abstention.Lacking("没有叙述文字", "there is no prose");

    public IEnumerable<Remark> Check(AuditCase audit)
    {
        var lost = audit.Report.Indicators.Where(line => LostPoints.In(line, audit)).ToList();
        if (lost.Count == 0)
        {
            yield break; // what the text claims is dearer to ask
        }

        var claims = audit.Narrative.Of(FactKind.Claim).Concat(GoalResults.Facts(audit)).Where(fact => IsClaim(fact, audit.Lexicon)).ToList();
        if (claims.Count == 0)
        {
            yield break;
        }

        var (points, count) = (Figures.Plain(lost.Sum(LostPoints.Of)), Figures.Plain(lost.Count));
        var (told, first) = (claims[0].Clause.Text, lost[0].Name.Text);
        var (which, whichEn) = lost.Count == 1 ? ($"“{first}”", $"\"{first}\" loses") : ($"“{first}”等 {count} 项指标共", $"\"{first}\" and others, {count} in all, lose");
        yield return new Remark(
            claims[0].Place,
            $"文中说“{told}”，而{which}扣 {points} 分。",
            $"The text says \"{told}\", yet {whichEn} {points} points.")
        {
            Stated = told,
            AlsoAt = [.. claims.Select(claim => claim.Place).Concat(lost.Select(line => line.Score?.Place).OfType<Place>()).Distinct().Where(place => place != claims[0].Place)],
            FollowsFrom = lost.Count == 1 ? [Facets.Score(lost[0])] : [],
        };
    }

    private static bool IsClaim(Fact fact, Lexicon lexicon) =>
        fact.Claim == List
        && !Telling.IsIntent(fact.Paragraph.Section)
        && lexicon.Holds("whole-tasks", fact.Clause.Text)
        && Telling.ClaimsAll(fact, lexicon);
}
