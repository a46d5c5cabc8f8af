namespace Duheng.Domain.Auditing.Rules.Scr;

[AuditRule("SCR-08", Severity.Error, Basis = "所用评分方案的计分公式：达到目标值得满分",
    Title = "达标扣分无据", TitleEn = "A met target without full points and without a reason")]
public sealed class MetButReduced : IAuditRule
{
    public Abstention? Abstains(AuditCase audit) => Lines.WithoutScores(audit);

    public IEnumerable<Remark> Check(AuditCase audit)
    {
        foreach (var line in audit.Report.AllLines)
        {
            if (Lines.Claimed(line) is not var (given, full) || given < 0m || full - given <= audit.Limits.ScoreTolerance
                || FormulaScores.Exact(audit, line) is not { } exact || exact < full
                || audit.Lexicon.IsReason(line.Reason?.Text)
                || line is not { Score: { } score, Weight: { } weight } || audit.Rescored(line) is not { } rescored)
            {
                continue;
            }

            var follows = Lines.IsZeroWithoutReason(audit, line);
            yield return new Remark(
                score.Place,
                $"“{line.Name.Text}”已经达到目标，却只得 {score.Text} 分，没有写扣分原因：{rescored.Formula.Zh}。",
                $"\"{line.Name.Text}\" met its target but is given {score.Text} of {weight.Text} without a reason: {rescored.Formula.En}.")
            {
                Indicator = line.Name.Text,
                Stated = score.Text,
                Expected = weight.Text,
                Difference = full - given,
                PointsAtRisk = full - given,
                AlsoAt = Lines.Also(score, line.Twin?.Score),
                Explains = follows ? [] : [Facets.Score(line)],
                FollowsFrom = follows ? [Facets.Score(line)] : Lines.Doubts(audit, line),
            };
        }
    }
}
