using Duheng.Domain.Quantities;

namespace Duheng.Domain.Auditing.Rules.Scr;

[AuditRule("SCR-23", Severity.Error, Basis = "表内勾稽：扣分合计 = 满分 − 得分",
    Title = "扣分合计不符", TitleEn = "The deduction told is not the points lost")]
public sealed class DeductionNotTheLostPoints : IAuditRule
{
    public Abstention? Abstains(AuditCase audit) => audit.Report.AllLines.Any(line => line.Deduction?.Value is not null)
        ? null
        : Abstention.NotApplicable("没有写明扣多少分的指标", "no line tells how many points it lost");

    public IEnumerable<Remark> Check(AuditCase audit)
    {
        foreach (var line in audit.Report.AllLines)
        {
            if (line is not { Deduction: { Value: { } told } deduction, Weight: { Value: { } full } weight, Score: { Value: { } given } score }
                || Math.Abs(told - (full - given)) <= audit.Limits.ScoreTolerance)
            {
                continue;
            }

            var lost = Figures.Plain(full - given);
            yield return new Remark(
                deduction.Place,
                $"“{line.Name.Text}”满分 {weight.Text}，得 {score.Text}，应扣 {lost} 分，文字却写扣 {deduction.Text} 分。",
                $"\"{line.Name.Text}\" has {score.Text} of {weight.Text}, which is {lost} off, but tells of a deduction of {deduction.Text}.")
            {
                Indicator = line.Name.Text,
                Stated = deduction.Text,
                Expected = lost,
                Difference = Math.Abs(told - (full - given)),
                PointsAtRisk = Math.Abs(told - (full - given)),
                Key = "deduction",
                Explains = [Facets.Score(line)],
            };
        }
    }
}
