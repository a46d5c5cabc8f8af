using Duheng.Domain.Quantities;

namespace Duheng.Domain.Auditing.Rules.Scr;

[AuditRule("SCR-27", Severity.Error, Basis = "所用评分方案的不适用指标折算规定",
    Title = "不适用未折算", TitleEn = "Lines that do not apply, and a total that is not rescaled")]
public sealed class NotApplicableNotRescaled : IWholeTableRule
{
    public Abstention? Abstains(AuditCase audit)
    {
        if (!audit.Scheme.RescalesNotApplicable)
        {
            return Abstention.NotApplicable("所用方案没有不适用指标的折算规定", "the scheme does not rescale for lines that do not apply");
        }

        return audit.Sheet is { NotApplicableWeight: > 0m } && audit.Report.Total?.Value is not null
            ? null
            : Abstention.NotApplicable("没有写“不适用”的指标，或者没有总分", "no line is called not applicable, or no total is told");
    }

    public IEnumerable<Remark> Check(AuditCase audit)
    {
        if (audit.Sheet is not { } sheet || audit.Report.Total is not { Value: { } total } figure)
        {
            yield break;
        }

        var sum = Lines.ApplicableSum(audit);
        var due = sheet.Rescaled(sum);
        if (Math.Abs(due - total) <= audit.Limits.ScoreTolerance)
        {
            yield break;
        }

        var (left, full) = (Figures.Plain(audit.Scheme.FullMarks - sheet.NotApplicableWeight), Figures.Plain(audit.Scheme.FullMarks));
        yield return new Remark(
            figure.Place,
            $"不适用的指标共 {Figures.Plain(sheet.NotApplicableWeight)} 分，总分应折算为 {Figures.Plain(sum)} ÷ {left} × {full} = {Figures.Plain(due)}，却填 {figure.Text}。",
            $"Lines worth {Figures.Plain(sheet.NotApplicableWeight)} do not apply: the total is {Figures.Plain(sum)} ÷ {left} × {full} = {Figures.Plain(due)}, not {figure.Text}.")
        {
            Stated = figure.Text,
            Expected = Figures.Plain(due),
            Difference = Math.Abs(due - total),
            Key = Facets.Total,
            FollowsFrom = [Facets.Total],
        };
    }
}
