using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing.Rules.Cmp;

[AuditRule("CMP-06", Severity.Warning, Basis = "中发〔2018〕34号：对新出台重大政策、项目开展事前绩效评估；起点按 preEvaluationFromWan 万元",
    Title = "应评未评", TitleEn = "A new project without an evaluation before it")]
public sealed class NoPreEvaluation : IAuditRule
{
    public Abstention? Abstains(AuditCase audit)
    {
        if (PlatformOnly.Abstains(audit) is { } abstention)
        {
            return abstention;
        }

        return audit.Evidence is { IsNew: false } || !(Budget(audit)?.Wan >= audit.Limits.PreEvaluationFromWan)
            ? Abstention.NotApplicable("不是达到规定金额的新增项目", "not a new project of that size")
            : audit.Evidence is { HasPreEvaluation: null } ? Abstention.Lacking("不知道有没有事前绩效评估", "whether it was evaluated before is not known") : null;
    }

    public IEnumerable<Remark> Check(AuditCase audit)
    {
        if (audit.Evidence is { IsNew: true, HasPreEvaluation: false } && Budget(audit) is { } budget && budget.Wan >= audit.Limits.PreEvaluationFromWan)
        {
            var (wan, least) = (budget.In(MoneyUnit.Wan), Figures.Plain(audit.Limits.PreEvaluationFromWan));
            yield return new Remark(
                audit.Funds.At(FundRow.Initial, FundColumn.Total)?.Place ?? Place.Document,
                $"新增项目，年初预算 {wan} 万元，没有事前绩效评估；{least} 万元以上的应先评估。",
                $"A new project with a budget of {wan} 万元 was not evaluated before it began, which is due from {least} 万元 on.")
            {
                Stated = $"{wan}万元",
                Key = "pre-evaluation",
            };
        }
    }

    private static Money? Budget(AuditCase audit) => audit.Funds.Amount(FundRow.Initial) ?? audit.Funds.Amount(FundRow.Annual);
}
