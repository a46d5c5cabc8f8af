using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing.Rules.Dev;

[AuditRule("DEV-05", Severity.Warning, Basis = "表头：偏差原因分析及改进措施",
    Title = "无改进措施", TitleEn = "A reason without a measure")]
public sealed class RemedyMissing : IAuditRule
{
    public Abstention? Abstains(AuditCase audit) => ReasonCells.Abstains(audit);

    public IEnumerable<Remark> Check(AuditCase audit)
    {
        var lines = audit.Report.AllLines.Where(line => line.HasReason(audit) && FellShort(audit, line)
            && !TellsMeasure(audit, line.Reason?.Text ?? string.Empty));
        foreach (var same in lines.GroupBy(line => PrintedText.Key(line.Reason?.Text ?? string.Empty), StringComparer.Ordinal))
        {
            if (same.ToList() is not [{ Reason: { } cell } first, .. var others])
            {
                continue;
            }

            var names = string.Join('、', same.Select(line => $"“{line.Name.Text}”"));
            yield return new Remark(
                cell.Place,
                $"{names}的偏差说明“{cell.Quoted()}”只有原因，没有改进措施。",
                $"The explanation of {names} gives a cause and no measure: \"{cell.Quoted()}\".")
            {
                Indicator = first.Name.Text,
                Stated = cell.Text,
                AlsoAt = [.. others.Select(line => line.Reason?.Place).OfType<Place>()],
            };
        }
    }

    /// <summary>推迟到次年 and 申请减少 are causes, whatever words they are made of.</summary>
    private static bool TellsMeasure(AuditCase audit, string reason) =>
        audit.Lexicon.Holds("measure-words", audit.Lexicon.List("not-measures").Cut(reason, string.Empty));

    /// <summary>It lost points, or it stayed so far below its target that the reason admits something.</summary>
    private static bool FellShort(AuditCase audit, IndicatorLine line) =>
        line.Lost() is not null || (line.Kind != IndicatorKind.Execution && audit.Attained(line)?.Rate < 1m - audit.Limits.NotableDeviation);
}
