using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing.Rules.Dev;

[AuditRule("DEV-03", Severity.Info, Basis = "表内勾稽：偏差原因与得分相互对应",
    Title = "满分却写偏差", TitleEn = "A reason although nothing was lost")]
public sealed class ReasonWithoutDeviation : IAuditRule
{
    public Abstention? Abstains(AuditCase audit) => ReasonCells.Abstains(audit);

    public IEnumerable<Remark> Check(AuditCase audit) =>
        from line in audit.Report.AllLines
        let cell = line.Reason
        let score = line.Score
        where cell is not null && score?.Value is not null && score.Value == line.Weight?.Value
            && line.HasReason(audit) && !DeviatesNotably(audit, line)
        select new Remark(
            cell.Place,
            $"“{line.Name.Text}”得满分{score.Text}，偏差原因栏却写“{cell.Quoted()}”。",
            $"\"{line.Name.Text}\" has its full {score.Text} points and yet a reason for a deviation.")
        {
            Indicator = line.Name.Text,
            Stated = cell.Text,
        };

    /// <summary>A result far off its target deserves a word even with full points.</summary>
    private static bool DeviatesNotably(AuditCase audit, IndicatorLine line) =>
        audit.Attained(line) is { } one
        && (one.Rate is { } rate ? Math.Abs(rate - 1m) > audit.Limits.NotableDeviation : one.Target != one.Actual);
}
