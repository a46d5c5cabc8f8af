using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing.Rules.Scr;

[AuditRule("SCR-15", Severity.Warning, Basis = "所用评分方案的超额完成说明线",
    Title = "超额未说明", TitleEn = "Far more than promised, without a word")]
public sealed class OverAchievementUnexplained : IAuditRule
{
    public Abstention? Abstains(AuditCase audit) => audit.Report.AllLines.Any(line => Rate(audit, line) is not null)
        ? null
        : Abstention.Lacking("没有一行有完成率或可以相除的数值", "no line has a rate or figures that make one");

    public IEnumerable<Remark> Check(AuditCase audit)
    {
        foreach (var line in audit.Report.AllLines)
        {
            if (Rate(audit, line) is not { } rate || rate < audit.Limits.OverAchievement || line.Actual is not { } actual || (Lines.IsCost(line) && Lines.IsReverse(audit, line))
                || audit.Lexicon.IsReason(line.Reason?.Text) || Lines.IsDirectionDoubtful(audit, line))
            {
                continue;
            }

            var (percent, limit) = (Figures.Rounded(rate, 2), Figures.Plain(audit.Limits.OverAchievement));
            yield return new Remark(
                line.Completion is { IsBlank: false } completion ? completion.Place : actual.Place,
                $"“{line.Name.Text}”目标“{line.Target?.Text}”，业绩“{actual.Text}”，完成率 {percent}%，达到 {limit}% 却没有说明原因。",
                $"\"{line.Name.Text}\" promised \"{line.Target?.Text}\" and reached \"{actual.Text}\", {percent}%: {limit}% or more without a reason.")
            {
                Indicator = line.Name.Text,
                Stated = $"{percent}%",
                Difference = Rounding.HalfUp(rate - 100m, 2),
                AlsoAt = line.Twin?.Actual is { } twin ? [twin.Place] : [],
                FollowsFrom = [Facets.Completion(line)],
            };
        }
    }

    /// <summary>Of a floor, its own figures; else the printed rate, so that a ceiling counts only as the report counts it.</summary>
    private static decimal? Rate(AuditCase audit, IndicatorLine line) =>
        Completions.Of(audit, line) is { IsReverse: false } ratio ? ratio.Forward : line.Completion?.Value;
}
