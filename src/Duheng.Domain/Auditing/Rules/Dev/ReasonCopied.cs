using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing.Rules.Dev;

[AuditRule("DEV-06", Severity.Info, Basis = "偏差原因应逐项说明（本产品审核原则）",
    Title = "原因复制", TitleEn = "One reason for many rows")]
public sealed class ReasonCopied : IAuditRule
{
    public Abstention? Abstains(AuditCase audit) => ReasonCells.Abstains(audit);

    public IEnumerable<Remark> Check(AuditCase audit)
    {
        var given = audit.Report.AllLines.Where(line => line.HasReason(audit));
        foreach (var same in given.GroupBy(line => PrintedText.Key(line.Reason?.Text ?? string.Empty), StringComparer.Ordinal))
        {
            if (same.Count() < audit.Limits.CopiedReasons || same.ToList() is not [{ Reason: { } cell } first, .. var others])
            {
                continue;
            }

            var (count, names) = (Figures.Plain(same.Count()), string.Join('、', same.Select(line => $"“{line.Name.Text}”")));
            yield return new Remark(
                cell.Place,
                $"{count}行的偏差原因一字不差：“{cell.Quoted()}”（{names}）。",
                $"{count} rows have the same reason word for word: \"{cell.Quoted()}\" ({names}).")
            {
                Indicator = first.Name.Text,
                Stated = cell.Text,
                AlsoAt = [.. others.Select(line => line.Reason?.Place).OfType<Place>()],
            };
        }
    }
}
