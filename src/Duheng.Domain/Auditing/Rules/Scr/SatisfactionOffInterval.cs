namespace Duheng.Domain.Auditing.Rules.Scr;

[AuditRule("SCR-26", Severity.Error, Basis = "所用评分方案的满意度赋分区间",
    Title = "满意度赋分区间不符", TitleEn = "A satisfaction score is not that of its interval")]
public sealed class SatisfactionOffInterval : IAuditRule
{
    public Abstention? Abstains(AuditCase audit)
    {
        if (audit.Scheme.SatisfactionBands.Count == 0)
        {
            return Abstention.NotApplicable("所用方案没有满意度赋分区间", "the scheme has no interval table for satisfaction");
        }

        return audit.Report.Indicators.Any(line => FormulaScores.IsByInterval(audit, line))
            ? null
            : Abstention.NotApplicable("没有满意度指标", "there is no indicator of satisfaction");
    }

    public IEnumerable<Remark> Check(AuditCase audit)
    {
        foreach (var line in audit.Report.Indicators)
        {
            if (!FormulaScores.IsByInterval(audit, line) || Lines.Claimed(line) is not var (given, _) || line.Score is not { } score
                || audit.Rescored(line) is not { Exact: { } exact, Score: { } due } rescored
                || Math.Abs(given - exact) <= audit.Limits.ScoreTolerance)
            {
                continue;
            }

            var follows = Lines.IsZeroWithoutReason(audit, line);
            yield return new Remark(
                score.Place,
                $"“{line.Name.Text}”得分填 {score.Text}，按赋分区间应为 {due}：{rescored.Formula.Zh}。",
                $"The score of \"{line.Name.Text}\" is {score.Text}; its interval makes {due}: {rescored.Formula.En}.")
            {
                Indicator = line.Name.Text,
                Stated = score.Text,
                Expected = $"{due}",
                Difference = Math.Abs(given - due.Value),
                PointsAtRisk = Math.Abs(given - due.Value),
                AlsoAt = Lines.Also(score, line.Twin?.Score),
                Explains = follows ? [] : [Facets.Score(line)],
                FollowsFrom = follows ? [Facets.Score(line)] : [],
            };
        }
    }
}
