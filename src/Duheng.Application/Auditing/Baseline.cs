using Duheng.Application.Checking;
using Duheng.Domain.Auditing;

namespace Duheng.Application.Auditing;

/// <summary>Findings that were there before (基线): only what is not among them is reported.</summary>
public sealed class Baseline(IReadOnlySet<FindingKey> known)
{
    /// <summary>The document without the findings that are known.</summary>
    public CheckedDocument Without(CheckedDocument document) =>
        document with { Reports = [.. document.Reports.Select(Without)] };

    /// <summary>The same for findings on all documents together.</summary>
    public IReadOnlyList<Finding> Without(IReadOnlyList<Finding> folder) => [.. folder.Where(finding => !Holds(ReportIdentity.Folder, finding))];

    private CheckedReport Without(CheckedReport report)
    {
        var identity = ReportIdentity.Of(report.Report);
        var fresh = report.Audit.Findings.Where(finding => !Holds(identity, finding)).ToList();
        return report with
        {
            Audit = report.Audit with { Findings = fresh },
            InBaseline = report.InBaseline + report.Audit.Findings.Count - fresh.Count,
        };
    }

    private bool Holds(string identity, Finding finding) => known.Contains(new FindingKey(identity, finding.Fingerprint));
}
