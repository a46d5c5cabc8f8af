using Duheng.Domain.Quantities;

namespace Duheng.Domain.Auditing.Rules.Scr;

[AuditRule("SCR-21", Severity.Info, Basis = "所用评分方案的近满分提示线",
    Title = "近满分", TitleEn = "A nearly perfect score")]
public sealed class NearlyPerfectScore : IAuditRule
{
    public Abstention? Abstains(AuditCase audit) => audit.Report.Total?.Value is null
        ? Abstention.Lacking("没有总分", "no total is told")
        : null;

    public IEnumerable<Remark> Check(AuditCase audit)
    {
        if (audit.Report.Total is not { Value: { } total } figure)
        {
            yield break;
        }

        var (full, limit) = (audit.Scheme.FullMarks, audit.Limits.NearPerfect);
        var rates = audit.Report.AllLines.Select(line => line.Completion?.Value).OfType<decimal>().ToList();
        var isHigh = total / full * 100m >= limit;
        if (!isHigh && (rates.Count < audit.Limits.AllFullLeast || rates.Any(rate => rate != 100m)))
        {
            yield break;
        }

        yield return new Remark(
            figure.Place,
            isHigh
                ? $"自评总分 {figure.Text}，接近满分 {Figures.Plain(full)}；请核对目标是否定得过低、扣分是否如实。"
                : $"{Figures.Plain(rates.Count)} 项指标的完成率全是 100%；请核对目标是否照实际倒填。",
            isHigh
                ? $"The total of {figure.Text} is nearly the full {Figures.Plain(full)}: check whether targets were low or deductions spared."
                : $"All {Figures.Plain(rates.Count)} completion rates are 100%: check whether targets were filled in from the results.")
        {
            Stated = isHigh ? figure.Text : "100%",
            Key = "near-perfect",
        };
    }
}
