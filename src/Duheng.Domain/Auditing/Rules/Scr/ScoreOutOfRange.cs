namespace Duheng.Domain.Auditing.Rules.Scr;

[AuditRule("SCR-05", Severity.Blocker, Basis = "表内勾稽：0 ≤ 得分 ≤ 权重",
    Title = "得分越界", TitleEn = "A score is out of its range")]
public sealed class ScoreOutOfRange : IAuditRule
{
    public Abstention? Abstains(AuditCase audit) => audit.Report.AllLines.Any(line => line.Score?.Value is not null && line.Weight?.Value is not null)
        ? null
        : Abstention.Lacking("没有可以对照的权重和得分", "no weights with scores to compare");

    public IEnumerable<Remark> Check(AuditCase audit)
    {
        foreach (var line in audit.Report.AllLines)
        {
            if (line.SharesScore || line is not { Score: { Value: { } given } score, Weight: { Value: { } full } weight })
            {
                continue;
            }

            var within = Math.Clamp(given, 0m, Math.Max(full, 0m));
            if (Math.Abs(given - within) <= audit.Limits.ScoreTolerance)
            {
                continue;
            }

            yield return new Remark(
                score.Place,
                given < 0m ? $"“{line.Name.Text}”得分填 {score.Text}，得分不能小于 0。" : $"“{line.Name.Text}”得分填 {score.Text}，超过权重 {weight.Text}。",
                given < 0m ? $"The score of \"{line.Name.Text}\" is {score.Text}, below 0." : $"The score of \"{line.Name.Text}\" is {score.Text}, above its weight {weight.Text}.")
            {
                Indicator = line.Name.Text,
                Stated = score.Text,
                Expected = $"0～{weight.Text}",
                Difference = Math.Abs(given - within),
                PointsAtRisk = Math.Abs(given - within),
                AlsoAt = Lines.Also(score, line.Twin?.Score),
                Explains = [Facets.Score(line)],
                FollowsFrom = Lines.Doubts(audit, line),
            };
        }
    }
}
