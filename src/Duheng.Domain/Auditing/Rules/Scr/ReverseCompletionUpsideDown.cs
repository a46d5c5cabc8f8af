using Duheng.Domain.Quantities;

namespace Duheng.Domain.Auditing.Rules.Scr;

[AuditRule("SCR-14", Severity.Warning, Basis = "表内勾稽：反向指标的完成率 = 目标值 ÷ 业绩值",
    Title = "反向指标完成率方向错", TitleEn = "The rate of a ceiling is printed as actual over target")]
public sealed class ReverseCompletionUpsideDown : IAuditRule
{
    public Abstention? Abstains(AuditCase audit) => Completions.Abstains(audit);

    public IEnumerable<Remark> Check(AuditCase audit)
    {
        foreach (var line in audit.Report.AllLines)
        {
            if (line.Completion is not { Value: { } printed } completion || Completions.Of(audit, line) is not { IsReverse: true } ratio
                || !Completions.Agrees(ratio.Forward, completion)
                || (ratio.Backward is { } backward && Completions.Agrees(backward, completion)))
            {
                continue;
            }

            var (actual, target) = (Figures.Plain(ratio.Actual), Figures.Plain(ratio.Target));
            var due = ratio.Backward is { } right ? Figures.Rounded(right, 2) + "%" : null;
            yield return new Remark(
                completion.Place,
                $"“{line.Name.Text}”越低越好，完成率 {completion.Text} 却按业绩值 ÷ 目标值（{actual} ÷ {target}）计算，"
                    + (due is null ? "业绩值为 0 时不能这样表示完成情况。" : $"按目标值 ÷ 业绩值应为 {due}。"),
                $"\"{line.Name.Text}\" is better when lower, but its rate {completion.Text} is actual over target ({actual} ÷ {target})"
                    + (due is null ? "; with an actual of 0 that tells nothing." : $"; target over actual makes {due}."))
            {
                Indicator = line.Name.Text,
                Stated = completion.Text,
                Expected = due,
                Difference = ratio.Backward is { } one ? Rounding.HalfUp(Math.Abs(one - printed), 2) : null,
                AlsoAt = Lines.Also(completion, line.Twin?.Completion),
            };
        }
    }
}
