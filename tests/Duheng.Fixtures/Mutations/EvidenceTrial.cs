using System.Text;
using Duheng.Application.Checking;
using Duheng.Application.Data;
using Duheng.Domain.Auditing;
using Duheng.Domain.Proving;

namespace Duheng.Fixtures.Mutations;

/// <summary>What is said of a clean report as a document, beside records that bear it out, and beside faulty ones.</summary>
internal sealed record EvidenceTrial(IReadOnlyList<Finding> Alone, IReadOnlyList<Finding> Borne, IReadOnlyList<Finding> Faulty, Spot Spot)
{
    private static readonly CheckDocument check = new(Knowledge.Shipped);

    /// <summary>Null where the report has no room for the fault.</summary>
    public static EvidenceTrial? Try(EvidenceMutation mutation, ReportGenerator generator, Dice dice, CancellationToken cancellationToken)
    {
        var content = Encoding.UTF8.GetBytes(ShanxiTextDump.Write(generator.NextReport()));
        var source = new DocumentSource("报告.txt", IsNamed: true, () => new MemoryStream(content, writable: false));
        if (check.Execute(source, CheckOptions.Usual, cancellationToken) is not { Reports: [var report] })
        {
            return null;
        }

        var clean = Case(report, mutation, CleanEvidence.Of(report.Report));
        return mutation.Inject(clean, dice) is { } mutant
            ? new EvidenceTrial(Findings(Case(report, mutation, evidence: null)), Findings(clean), Findings(Case(report, mutation, mutant.Evidence)), mutant.Spot)
            : null;
    }

    /// <summary>What the clean records, or other rules about the faulty ones, should not have said.</summary>
    public IEnumerable<Finding> Strays(string rule) =>
    [
        .. Borne.Where(finding => !IsIn(Alone, finding) && finding.Severity >= Severity.Warning),
        .. Faulty.Where(finding => finding.Rule.Id != rule && finding.Severity >= Severity.Warning && !IsIn(Borne, finding)),
    ];

    private static bool IsIn(IReadOnlyList<Finding> findings, Finding one) => findings.Any(other => other.Fingerprint == one.Fingerprint);

    private static AuditCase Case(CheckedReport report, EvidenceMutation mutation, Evidence? evidence) =>
        new(report.Report, report.Sheet, mutation.Under(report.Scheme.Scheme), Knowledge.Shipped.Lexicon) { Evidence = evidence };

    private static IReadOnlyList<Finding> Findings(AuditCase audit) => AuditEngine.Audit(audit, RuleSelection.All).Findings;
}
