using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing.Rules.Sta;

[AuditRule("STA-06", Severity.Info, Basis = "可信度提示：不同单位、不同项目的报告出自同一份文件，内容可能没有据实填写",
    Title = "文档同源", TitleEn = "Reports copied from one another")]
public sealed class ClonedReports : IFolderRule
{
    public IFolderTally Begin(FolderContext context) => new Tally();

    private sealed class Tally : IFolderTally
    {
        private readonly CopiedParagraphs paragraphs = new();
        private readonly SharedBookmarks bookmarks = new();

        public void Add(FolderEntry entry)
        {
            var report = entry.Audit.Report;
            var origin = new ReportOrigin(entry.File, IdentityOf(entry.File, report));
            paragraphs.Add(origin, report, entry.Audit.Limits);
            bookmarks.Add(origin, report, entry.Audit.Limits);
        }

        public IEnumerable<Remark> Close() => [.. paragraphs.Close(), .. bookmarks.Close()];

        /// <summary>Two years of the same project are not two projects.</summary>
        private static string IdentityOf(string file, Report report) =>
            report.Project is { IsBlank: false } || report.Unit is { IsBlank: false }
                ? $"{PrintedText.Key(report.Project?.Text ?? string.Empty)}|{PrintedText.Key(report.Unit?.Text ?? string.Empty)}"
                : file;
    }
}
