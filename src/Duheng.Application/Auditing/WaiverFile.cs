using Duheng.Domain.Auditing;
using Duheng.Domain.Reports;

namespace Duheng.Application.Auditing;

/// <summary>Waivers as a file (docs/cli.md).</summary>
public static class WaiverFile
{
    private static readonly Wording What = new("豁免", "waiver");
    private static readonly Wording Keys = new(
        "version、waivers，每项有 report、rule、fingerprint、reason、author、expires（年-月-日）",
        "version and waivers, each with report, rule, fingerprint, reason, author, expires (year-month-day)");

    public static IReadOnlyList<Waiver> Read(string path)
    {
        var content = KeptFile.Read(path, KeptFileContext.Strict.WaiverContent, What, Keys);
        return content.Version == WaiverContent.Known
            ? content.Waivers
            : throw KeptFile.WrongVersion(path, What, content.Version, WaiverContent.Known);
    }

    /// <summary>Adds to the file, which is made when missing. A waiver of the same finding takes the place of the old one.</summary>
    public static void Append(string path, IReadOnlyList<Waiver> added)
    {
        var old = File.Exists(path) ? Read(path) : [];
        var renewed = added.Select(KeyOf).ToHashSet();
        KeptFile.Write(
            path,
            new WaiverContent { Version = WaiverContent.Known, Waivers = [.. old.Where(waiver => !renewed.Contains(KeyOf(waiver))), .. added] },
            KeptFileContext.Strict.WaiverContent);
    }

    private static (string Report, string Rule, string Fingerprint) KeyOf(Waiver waiver) => (waiver.Report, waiver.Rule, waiver.Fingerprint);
}
