using Duheng.Application.Checking;
using Duheng.Domain.Auditing;

namespace Duheng.Application.Auditing;

/// <summary>Collects all findings of a run for a new baseline; of each only its key.</summary>
public sealed class BaselineRecord
{
    private readonly string path;
    private readonly List<BaselineEntry> entries = [];

    private BaselineRecord(string path) => this.path = path;

    /// <summary>Refuses at once what could not be written after the run.</summary>
    public static BaselineRecord Open(string path)
    {
        KeptFile.RefuseUnwritable(path);
        return new BaselineRecord(path);
    }

    public void Add(CheckedDocument document)
    {
        foreach (var report in document.Reports)
        {
            Add(ReportIdentity.Of(report.Report), report.Audit.Findings);
        }
    }

    public void Add(IReadOnlyList<Finding> folder) => Add(ReportIdentity.Folder, folder);

    public void Write() => BaselineFile.Write(path, entries);

    private void Add(string identity, IReadOnlyList<Finding> findings) => entries.AddRange(findings.Select(finding =>
        new BaselineEntry { Report = identity, Rule = finding.Rule.Id, Fingerprint = finding.Fingerprint }));
}
