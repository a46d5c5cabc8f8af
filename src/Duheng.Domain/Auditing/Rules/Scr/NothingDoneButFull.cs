using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing.Rules.Scr;

[AuditRule("SCR-17", Severity.Error, Basis = "表内勾稽：业绩值为 0 与满分并存",
    Title = "任务未做仍满分", TitleEn = "Nothing was done, yet full points")]
public sealed class NothingDoneButFull : IAuditRule
{
    public Abstention? Abstains(AuditCase audit) => Lines.WithoutScores(audit);

    public IEnumerable<Remark> Check(AuditCase audit)
    {
        foreach (var line in audit.Report.AllLines)
        {
            if (IsBlankButScored(audit, line))
            {
                yield return new Remark(
                    line.Actual!.Place, // it is blank, or nothing is said
                    $"“{line.Name.Text}”的业绩值空白，看不出做了什么，却记 {line.Score?.Text} 分。",
                    $"\"{line.Name.Text}\" has no actual, yet claims {line.Score?.Text} points.")
                {
                    Indicator = line.Name.Text,
                    Stated = line.Actual.Text,
                    Expected = "填写业绩值，再评分",
                    Key = "blank",
                    PointsAtRisk = line.Score?.Value,
                    Explains = [Facets.Score(line), Facets.Actual(line)],
                };
                continue;
            }

            if (!Lines.IsFullForNothing(audit, line) || line is not { Score: { } score, Actual: { } actual })
            {
                continue;
            }

            yield return new Remark(
                score.Place,
                $"“{line.Name.Text}”计划“{line.Target?.Text}”，业绩为“{actual.Text}”，任务没有实施，却记满分 {score.Text}。",
                $"\"{line.Name.Text}\" planned \"{line.Target?.Text}\" and did \"{actual.Text}\", yet claims the full {score.Text}.")
            {
                Indicator = line.Name.Text,
                Stated = score.Text,
                Expected = "未实施，不得记满分",
                PointsAtRisk = score.Value,
                AlsoAt = Lines.Also(score, line.Twin?.Score),
                Explains = [Facets.Score(line), Facets.Actual(line)],
            };
        }
    }

    /// <summary>Where most lines have an actual, a blank one is left out and not the way of the form.</summary>
    private static bool IsBlankButScored(AuditCase audit, IndicatorLine line) =>
        line is { Kind: not IndicatorKind.Execution, Actual.IsLeftOut: true, Monitored: null, Target.IsBlank: false }
        && Lines.Claimed(line) is { Given: > 0m }
        && line.Twin?.Actual is null or { IsLeftOut: true }
        && !audit.Lexicon.IsReason(line.Reason?.Text)
        && audit.Report.Indicators.Count(one => one.Actual is { IsLeftOut: false }) * 2 > audit.Report.Indicators.Count;
}
