namespace Duheng.Domain.Auditing;

/// <summary>Runs the folder rules over the reports of one run, one report at a time.</summary>
public sealed class FolderAudit(RuleSelection selection, FolderContext context)
{
    private readonly List<(AuditRuleAttribute Card, IFolderTally Tally)> tallies =
        [.. RuleCatalog.Folder.Where(entry => selection.Takes(entry.Card.Id)).Select(entry => (entry.Card, entry.Rule.Begin(context)))];

    public void Add(FolderEntry entry) => tallies.ForEach(one => one.Tally.Add(entry));

    /// <summary>The findings, gravest first.</summary>
    public IReadOnlyList<Finding> Close() =>
    [
        .. from one in tallies
           from finding in Findings(one.Card, [.. one.Tally.Close()])
           orderby finding.Severity descending, finding.Rule.Id
           select finding,
    ];

    private static IEnumerable<Finding> Findings(AuditRuleAttribute card, List<Remark> remarks) =>
        remarks.Count == 0 ? [] : remarks.Zip(Fingerprints.All(card.Id, remarks), (remark, fingerprint) => new Finding(card, card.Severity, Discretion.Of(remark), fingerprint, Cause: null));
}
