using Duheng.Application.Checking;
using Duheng.Domain.Auditing;

namespace Duheng.Application.Output.Html;

/// <summary>A finding with the number by which page and print name it.</summary>
/// <param name="Document">Counted from 1.</param>
/// <param name="Number">Counted from 1 in the document.</param>
/// <param name="Report">The report that it is about; a document may hold several.</param>
internal sealed record NumberedFinding(int Document, int Number, Finding Finding, CheckedReport Report)
{
    public string Id => FormattableString.Invariant($"d{Document}f{Number}");

    public Severity Severity => Finding.Severity;

    /// <summary>Roots first, each followed by what it causes, so that numbers run as the list does.</summary>
    public static IReadOnlyList<NumberedFinding> All(int document, IReadOnlyList<CheckedReport> reports)
    {
        var numbered = new List<NumberedFinding>();
        foreach (var report in reports)
        {
            var findings = report.Audit.Findings;
            var shown = findings.Select(finding => finding.Fingerprint).ToHashSet(StringComparer.Ordinal);
            foreach (var root in findings.Where(finding => finding.Cause is null || !shown.Contains(finding.Cause)))
            {
                Add(report, root);
                foreach (var follower in findings.Where(finding => finding.Cause == root.Fingerprint && !ReferenceEquals(finding, root)))
                {
                    Add(report, follower);
                }
            }
        }

        return numbered;

        void Add(CheckedReport report, Finding finding) => numbered.Add(new NumberedFinding(document, numbered.Count + 1, finding, report));
    }
}
