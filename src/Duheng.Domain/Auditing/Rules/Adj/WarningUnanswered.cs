using Duheng.Domain.Proving;
using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing.Rules.Adj;

[AuditRule("ADJ-03", Severity.Warning, Basis = "财预〔2019〕136号：监控发现的问题应及时处置；超过 warningDays 个工作日算逾期",
    Title = "预警未处置", TitleEn = "A warning that nobody answered")]
public sealed class WarningUnanswered : IAuditRule
{
    public Abstention? Abstains(AuditCase audit) => PlatformOnly.Abstains(audit)
        ?? (audit.Evidence?.Warnings.Count > 0 ? null : Abstention.NotApplicable("监控没有预警", "monitoring gave no warning"));

    public IEnumerable<Remark> Check(AuditCase audit)
    {
        foreach (var warning in (audit.Evidence?.Warnings ?? []).Where(warning => !warning.IsAnswered && warning.Age > Allowed(audit, warning)))
        {
            var line = audit.Report.Indicators.FirstOrDefault(line => line.Name.Text == warning.Indicator);
            var (month, age, limit) = (Figures.Plain(warning.LastMonth), Figures.Plain(warning.Age), Figures.Plain(Allowed(audit, warning)));
            var what = warning.Indicator is { } name ? $"“{name}”" : "预算执行";
            yield return new Remark(
                line?.Name.Place ?? Place.Document,
                $"1—{month} 月监控对{what}的预警过了 {age} 个工作日还没有处置，应在 {limit} 个工作日内。",
                $"The warning of January to {month} about {(warning.Indicator is null ? "spending" : $"\"{warning.Indicator}\"")} has been open for {age} working days; {limit} are allowed.")
            {
                Indicator = warning.Indicator,
                Expected = warning.Text,
                Key = $"warning/{month}",
                Difference = warning.Age - Allowed(audit, warning),
            };
        }
    }

    private static int Allowed(AuditCase audit, RaisedWarning warning) => warning.Allowed ?? audit.Limits.WarningDays;
}
