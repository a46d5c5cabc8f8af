using System.Globalization;

namespace Duheng.Domain.Auditing;

/// <summary>Runs the rules over a report, turns remarks into findings, and ties followers to their root.</summary>
public static class AuditEngine
{
    public static AuditResult Audit(AuditCase audit, RuleSelection selection)
    {
        var raised = new List<Raised>();
        var outcomes = new List<RuleOutcome>(RuleCatalog.All.Count);
        foreach (var (card, rule) in RuleCatalog.All)
        {
            if (!selection.Takes(card.Id))
            {
                continue;
            }

            if ((Unread(rule, audit) ?? rule.Abstains(audit)) is { } abstention)
            {
                outcomes.Add(new RuleOutcome(card, abstention.Outcome, abstention.Why));
                continue;
            }

            List<Remark>? remarks = null; // most rules have none
            foreach (var remark in rule.Check(audit))
            {
                (remarks ??= []).Add(remark);
            }

            outcomes.Add(new RuleOutcome(card, remarks is null ? AuditOutcome.Pass : AuditOutcome.Fail, null));
            if (remarks is null)
            {
                continue;
            }

            var fingerprints = Fingerprints.All(card.Id, remarks);
            for (var index = 0; index < remarks.Count; index++)
            {
                raised.Add(new Raised(card, remarks[index], fingerprints[index]));
            }
        }

        var roots = new RootCauses(raised);
        var findings =
            from one in raised
            let severity = Lower(one.Card.Severity, one.Remark.Lowered)
            orderby severity descending, one.Card.Id
            select new Finding(one.Card, severity, Discretion.Of(one.Remark), one.Fingerprint, roots.Of(one.Remark, one.Fingerprint));

        return new AuditResult([.. findings], outcomes);
    }

    private static Abstention? Unread(IAuditRule rule, AuditCase audit) => rule is IWholeTableRule && audit.Report.UnreadTables is [var table, ..]
        ? Abstention.Lacking(
            string.Create(CultureInfo.InvariantCulture, $"第 {table} 张表没有认出，可能还有指标"),
            string.Create(CultureInfo.InvariantCulture, $"table {table} was not recognised and may hold more lines"))
        : null;

    private static Severity Lower(Severity card, Severity? lowered) => lowered is { } milder && milder < card ? milder : card;
}
