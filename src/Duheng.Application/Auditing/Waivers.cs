using Duheng.Application.Checking;
using Duheng.Domain.Auditing;

namespace Duheng.Application.Auditing;

/// <summary>Sets waived findings apart (豁免). One that has expired leaves its finding where it was.</summary>
public sealed class Waivers(IReadOnlyList<Waiver> all, DateOnly today)
{
    private readonly ILookup<FindingKey, Waiver> holding =
        all.Where(waiver => waiver.HoldsOn(today)).ToLookup(waiver => new FindingKey(waiver.Report, waiver.Fingerprint));

    public FolderContext Context { get; } = new(today, all);

    /// <summary>The day by the clock of this machine.</summary>
    public static DateOnly Today(TimeProvider time) => DateOnly.FromDateTime(time.GetLocalNow().DateTime);

    public CheckedDocument Apply(CheckedDocument document) => document with { Reports = [.. document.Reports.Select(Apply)] };

    /// <summary>Findings on many reports: those that count, and those that are waived.</summary>
    public (IReadOnlyList<Finding> Counted, IReadOnlyList<WaivedFinding> Waived) Split(IReadOnlyList<Finding> folder) => Split(ReportIdentity.Folder, folder);

    private CheckedReport Apply(CheckedReport report)
    {
        var (counted, waived) = Split(ReportIdentity.Of(report.Report), report.Audit.Findings);
        return report with { Audit = report.Audit with { Findings = counted }, Waived = waived };
    }

    private (IReadOnlyList<Finding> Counted, IReadOnlyList<WaivedFinding> Waived) Split(string identity, IReadOnlyList<Finding> findings)
    {
        var counted = new List<Finding>();
        var waived = new List<WaivedFinding>();
        foreach (var finding in findings)
        {
            if (holding[new FindingKey(identity, finding.Fingerprint)].FirstOrDefault(waiver => waiver.Rule == finding.Rule.Id) is { } waiver)
            {
                waived.Add(new WaivedFinding(finding, waiver));
            }
            else
            {
                counted.Add(finding);
            }
        }

        return (counted, waived);
    }
}
