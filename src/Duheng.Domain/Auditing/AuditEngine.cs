namespace Duheng.Domain.Auditing;

/// <summary>Runs the rules over a report, turns remarks into findings, and ties followers to their root.</summary>
public static class AuditEngine
{
    public static AuditResult Audit(AuditCase audit, RuleSelection selection)
    {
        var raised = new List<Raised>();
        var outcomes = new List<RuleOutcome>();
        foreach (var (card, rule) in RuleCatalog.All.Where(entry => selection.Takes(entry.Card.Id)))
        {
            if (rule.Abstains(audit) is { } abstention)
            {
                outcomes.Add(new RuleOutcome(card, abstention.Outcome, abstention.Why));
                continue;
            }

            var remarks = rule.Check(audit).ToList();
            outcomes.Add(new RuleOutcome(card, remarks.Count == 0 ? AuditOutcome.Pass : AuditOutcome.Fail, null));
            if (remarks.Count == 0)
            {
                continue; // as most rules end
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

    private static Severity Lower(Severity card, Severity? lowered) => lowered is { } milder && milder < card ? milder : card;
}
