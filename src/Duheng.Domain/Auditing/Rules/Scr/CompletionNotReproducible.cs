using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing.Rules.Scr;

[AuditRule("SCR-13", Severity.Error, Basis = "表内勾稽：完成率 = 业绩值 ÷ 目标值（反向指标也可用目标值 ÷ 业绩值）",
    Title = "完成率复算不符", TitleEn = "A completion rate does not follow from its figures")]
public sealed class CompletionNotReproducible : IAuditRule
{
    public Abstention? Abstains(AuditCase audit) => Completions.Abstains(audit);

    public IEnumerable<Remark> Check(AuditCase audit)
    {
        foreach (var line in audit.Report.AllLines)
        {
            if (line.Completion is not { Value: { } printed } completion || Completions.Of(audit, line) is not { } ratio
                || IsFair(audit, line, ratio, completion))
            {
                continue;
            }

            var due = Figures.Rounded(ratio.Due, 2) + "%";
            yield return new Remark(
                completion.Place,
                $"“{line.Name.Text}”的完成率填 {completion.Text}，按 {ratio.Working} 应为 {due}。",
                $"The completion rate of \"{line.Name.Text}\" says {completion.Text}; {ratio.Working} makes {due}.")
            {
                Indicator = line.Name.Text,
                Stated = completion.Text,
                Expected = due,
                Difference = Rounding.HalfUp(Math.Abs(ratio.Due - printed), 2),
                AlsoAt = Lines.Also(completion, line.Twin?.Completion),
                Explains = [Facets.Completion(line)],
                FollowsFrom = [Facets.Twice(Facets.Completion(line)), Facets.Twice(Facets.Target(line)), Facets.Twice(Facets.Actual(line)), .. Lines.WrongSign(audit, line)],
            };
        }
    }

    private static bool IsFair(AuditCase audit, IndicatorLine line, Completions ratio, Figure printed) =>
        Completions.Agrees(ratio.Forward, printed)
        || ((ratio.IsReverse || Lines.IsDirectionDoubtful(audit, line)) && ratio.Backward is { } backward && Completions.Agrees(backward, printed))
        || (ratio.IsReverse && ratio.Actual > ratio.Target && audit.Scheme.Reverse.Share(ratio.Target, ratio.Actual) is { } share && Completions.Agrees(share * 100m, printed));
}
