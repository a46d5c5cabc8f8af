using Duheng.Domain.Quantities;

namespace Duheng.Domain.Auditing.Rules.Scr;

[AuditRule("SCR-03", Severity.Blocker, Basis = "所用评分方案的预算执行率权重",
    Title = "执行率权重不符", TitleEn = "The weight of budget execution is not the scheme's")]
public sealed class ExecutionWeightOffScheme : IAuditRule
{
    public Abstention? Abstains(AuditCase audit)
    {
        if (audit.Scheme.Execution.Weight is null)
        {
            return Abstention.NotApplicable("所用方案不给预算执行率单独计分", "the scheme gives budget execution no points of its own");
        }

        if (audit.Report.Execution?.Level1 is { } block && audit.Lexicon.Is("local-blocks", block.Text))
        {
            return Abstention.NotApplicable($"预算执行率列在“{block.Text}”之内，权重由本地评分表自定", $"budget execution stands inside \"{block.Text}\", whose form sets its own weights");
        }

        return audit.Report.Execution?.Weight?.Value is null
            ? Abstention.Lacking("评分表里没有预算执行率一行，或者没有填权重", "the score table has no execution row, or it has no weight")
            : null;
    }

    public IEnumerable<Remark> Check(AuditCase audit)
    {
        if (audit.Report.Execution is { Weight: { Value: { } given } weight } line && audit.Scheme.Execution.Weight is { } due
            && Math.Abs(given - due) > audit.Limits.ScoreTolerance)
        {
            yield return new Remark(
                weight.Place,
                $"“{line.Name.Text}”的权重填 {weight.Text}，所用方案规定为 {Figures.Plain(due)}。",
                $"The weight of \"{line.Name.Text}\" is {weight.Text}; the scheme says {Figures.Plain(due)}.")
            {
                Indicator = line.Name.Text,
                Stated = weight.Text,
                Expected = Figures.Plain(due),
                Difference = Math.Abs(given - due),
                AlsoAt = Lines.Also(weight, line.Twin?.Weight),
                Explains = [Facets.Weight(line)],
            };
        }
    }
}
