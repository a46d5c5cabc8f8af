using System.Globalization;
using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing.Rules.Cmp;

[AuditRule("CMP-09", Severity.Warning, Basis = "豁免是有期限的例外：到期后应整改，或者重新说明理由",
    Title = "过期豁免", TitleEn = "Waiver past its day")]
public sealed class ExpiredWaiver : IFolderRule
{
    public IFolderTally Begin(FolderContext context) => new Tally(context);

    private sealed class Tally(FolderContext context) : IFolderTally
    {
        public void Add(FolderEntry entry)
        {
            // A waiver expires whatever the reports say.
        }

        public IEnumerable<Remark> Close() => context.Waivers.Where(waiver => !waiver.HoldsOn(context.Today)).Select(waiver =>
        {
            var day = waiver.Expires.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            return new Remark(
                Place.Document,
                $"{waiver.Author}对 {waiver.Rule} 的豁免已于 {day} 到期（{About(waiver, "合并检查")}；理由：{waiver.Reason}）；请整改，或重新豁免。",
                $"The waiver of {waiver.Rule} by {waiver.Author} ended on {day} ({About(waiver, "reports taken together")}; reason: {waiver.Reason}). Put it right or waive it anew.")
            {
                Key = string.Join('\n', waiver.Report, waiver.Rule, waiver.Fingerprint),
                Stated = day,
            };
        });

        private static string About(Waiver waiver, string folder) => waiver.Report.Length > 0 ? waiver.Report : folder;
    }
}
