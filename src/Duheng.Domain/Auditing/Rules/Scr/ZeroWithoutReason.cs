namespace Duheng.Domain.Auditing.Rules.Scr;

[AuditRule("SCR-11", Severity.Blocker, Basis = "未评分不得记 0 分（本产品计分原则）",
    Title = "零分无原因", TitleEn = "Zero points without a reason")]
public sealed class ZeroWithoutReason : IAuditRule
{
    public IEnumerable<Remark> Check(AuditCase audit)
    {
        foreach (var line in audit.Report.AllLines)
        {
            if (line is not { Score: { } score, Weight: { } weight } || !Lines.IsZeroWithoutReason(audit, line))
            {
                continue;
            }

            var rescored = audit.Rescored(line);
            var expected = rescored?.Score is { } computed ? $"{computed}" : "未评分，不得记 0";
            yield return new Remark(
                score.Place,
                $"“{line.Name.Text}”记 0 分（满分 {weight.Text}），没有说明原因：{rescored?.Formula.Zh}。",
                $"\"{line.Name.Text}\" is given 0 of {weight.Text} without a reason: {rescored?.Formula.En}.")
            {
                Indicator = line.Name.Text,
                Stated = score.Text,
                Expected = expected,
                Difference = rescored?.Score?.Value,
                PointsAtRisk = rescored?.High ?? weight.Value,
                AlsoAt = line.Twin?.Score is { Value: 0m } twin ? [twin.Place] : [],
                Explains = [Facets.Score(line)],
            };
        }
    }
}
