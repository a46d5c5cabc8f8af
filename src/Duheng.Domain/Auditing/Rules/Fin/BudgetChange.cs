using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing.Rules.Fin;

/// <summary>The budget as approved and as adjusted, where the two differ (预算调整).</summary>
internal sealed record BudgetChange(Figure Initial, Figure Annual)
{
    public decimal Amount => Math.Abs((Annual.Value ?? 0m) - (Initial.Value ?? 0m));

    public bool IsCut => Annual.Value < Initial.Value;

    public static Abstention? Abstains(AuditCase audit) =>
        audit.Funds.Value(FundRow.Initial) is null || audit.Funds.Value(FundRow.Annual) is null
            ? Abstention.NotApplicable("没有同时填年初预算和全年预算", "initial and full-year budget are not both told")
            : null;

    /// <summary>Null when the budget stayed as it was.</summary>
    public static BudgetChange? Of(AuditCase audit)
    {
        if (audit.Funds.At(FundRow.Initial, FundColumn.Total) is not { Value: not null } initial
            || audit.Funds.At(FundRow.Annual, FundColumn.Total) is not { Value: not null } annual)
        {
            return null;
        }

        var change = new BudgetChange(initial, annual);
        return change.Amount > FundParts.Tolerance(audit) ? change : null;
    }
}
