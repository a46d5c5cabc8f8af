using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing.Rules.Dev;

[AuditRule("DEV-04", Severity.Warning, Basis = "偏差原因应说明偏差（本产品审核原则）",
    Title = "原因与偏差无关", TitleEn = "A reason that does not explain the deviation")]
public sealed class ReasonIrrelevant : IAuditRule
{
    public Abstention? Abstains(AuditCase audit) => ReasonCells.Abstains(audit);

    public IEnumerable<Remark> Check(AuditCase audit) =>
        from line in audit.Report.AllLines
        where line.Lost() is not null && line.HasReason(audit)
        let cell = line.Reason
        let fault = FaultOf(audit, line, cell.Text)
        where fault is not null
        select new Remark(
            cell.Place,
            $"“{line.Name.Text}”的原因写“{cell.Quoted()}”，{fault.Zh}。",
            $"The reason of \"{line.Name.Text}\", \"{cell.Quoted()}\", {fault.En}.")
        {
            Indicator = line.Name.Text,
            Stated = cell.Text,
        };

    private static Wording? FaultOf(AuditCase audit, IndicatorLine line, string reason)
    {
        if (line.Kind == IndicatorKind.Execution && line.Actual?.Value is { IsNumber: true, Number: < 100m }
            && Rest(audit, "overspend-denials", reason) is { } spending && !Explains(audit, spending))
        {
            return new Wording("说的是没有超支，而偏差是少支出，方向相反", "denies overspending, while the deviation is spending less");
        }

        if (Rest(audit, "success-claims", reason) is { } claim && !Explains(audit, claim))
        {
            return new Wording("说的是完成得好，与扣分相反", "claims success, while points were lost");
        }

        return Explains(audit, reason) || audit.Lexicon.Holds("measure-words", reason)
            ? null
            : new Wording("没有说明因果，也没有措施", "tells neither a cause nor a measure");
    }

    /// <summary>The reason without the words of the list; null when it holds none.</summary>
    private static string? Rest(AuditCase audit, string list, string reason) =>
        audit.Lexicon.Holds(list, reason)
            ? audit.Lexicon.List(list).Cut(reason, string.Empty)
            : null;

    /// <summary>Figures explain too: whether they suffice is another rule's question.</summary>
    private static bool Explains(AuditCase audit, string reason) =>
        audit.Lexicon.Holds("causal-words", reason) || reason.Any(char.IsAsciiDigit);
}
