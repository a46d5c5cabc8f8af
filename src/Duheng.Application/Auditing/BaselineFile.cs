using Duheng.Domain.Reports;

namespace Duheng.Application.Auditing;

/// <summary>A baseline as a file (docs/cli.md).</summary>
public static class BaselineFile
{
    private static readonly Wording What = new("基线", "baseline");
    private static readonly Wording Keys = new("version、findings，每项有 report、rule、fingerprint", "version and findings, each with report, rule, fingerprint");

    public static Baseline Read(string path)
    {
        var content = KeptFile.Read(path, KeptFileContext.Strict.BaselineContent, What, Keys);
        return content.Version == BaselineContent.Known
            ? new Baseline(content.Findings.Select(entry => new FindingKey(entry.Report, entry.Fingerprint)).ToHashSet())
            : throw KeptFile.WrongVersion(path, What, content.Version, BaselineContent.Known);
    }

    /// <summary>In an order of content, so that two versions of a file can be compared.</summary>
    public static void Write(string path, IEnumerable<BaselineEntry> entries) => KeptFile.Write(
        path,
        new BaselineContent
        {
            Version = BaselineContent.Known,
            Findings =
            [
                .. entries.Distinct()
                    .OrderBy(entry => entry.Report, StringComparer.Ordinal)
                    .ThenBy(entry => entry.Rule, StringComparer.Ordinal)
                    .ThenBy(entry => entry.Fingerprint, StringComparer.Ordinal),
            ],
        },
        KeptFileContext.Strict.BaselineContent);
}
