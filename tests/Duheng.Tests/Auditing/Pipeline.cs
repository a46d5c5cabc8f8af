using System.Text;
using Duheng.Application.Checking;
using Duheng.Application.Data;
using Duheng.Domain.Auditing;
using Duheng.Fixtures;

namespace Duheng.Tests.Auditing;

/// <summary>Takes a text through the whole way: reader, recognition, scoring, rules.</summary>
internal static class Pipeline
{
    public static CheckedDocument Document(byte[] content, CheckOptions? options = null, string name = "报告.txt") => new CheckDocument(Knowledge.Shipped).Execute(
        new DocumentSource(name, IsNamed: true, () => new MemoryStream(content, writable: false)),
        options ?? CheckOptions.Usual,
        TestContext.Current.CancellationToken);

    public static CheckedReport Check(string text, CheckOptions? options = null) =>
        Check(Encoding.UTF8.GetBytes(text), options);

    public static CheckedReport Check(byte[] content, CheckOptions? options = null) =>
        Document(content, options) is { Reports: [var report] } ? report : throw new InvalidOperationException("Not one report.");

    /// <summary>The report of a case with what the platform keeps beside it.</summary>
    public static IReadOnlyList<Finding> Kept(PageCase one, PageEvidence evidence)
    {
        var report = Check(one.ToBytes(), SchemeOverlay.Options(one.Scheme));
        var audit = new AuditCase(report.Report, report.Sheet, report.Scheme.Scheme, Knowledge.Shipped.Lexicon) { Evidence = evidence.ToEvidence(report.Report) };
        return AuditEngine.Audit(audit, RuleSelection.All).Findings;
    }

    /// <summary>All the documents of a case, looked at together.</summary>
    public static IReadOnlyList<Finding> Folder(PageCase one)
    {
        var folder = new FolderCheck(Knowledge.Shipped, RuleSelection.All, new FolderContext(Day(one.Today), [.. one.Waivers.Select(Waiver)]));
        foreach (var document in one.Documents)
        {
            folder.Add(Document(document.ToBytes(), SchemeOverlay.Options(one.Scheme), document.File));
        }

        return folder.Close();
    }

    private static Waiver Waiver(List<string> cells) => new(cells[0], cells[1], cells[2], cells[3], cells[4], Day(cells[5]));

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    public static CheckedReport Check(DraftReport draft) => Check(ShanxiTextDump.Write(draft));

    public static IReadOnlyList<Finding> Findings(DraftReport draft, string rule) =>
        [.. Check(draft).Audit.Findings.Where(finding => finding.Rule.Id == rule)];
}
