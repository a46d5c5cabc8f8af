using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing.Rules.Cmp;

[AuditRule("CMP-07", Severity.Warning, Basis = "《预算法》第十四条：批复后二十日内公开",
    Title = "公开超期", TitleEn = "Published late")]
public sealed class PublishedLate : IAuditRule
{
    public Abstention? Abstains(AuditCase audit) =>
        PlatformOnly.Abstains(audit, evidence => evidence is { ApprovedOn: not null, PublishedOn: not null }, "还没有批复，或还没有公开", "not approved yet, or not published yet");

    public IEnumerable<Remark> Check(AuditCase audit)
    {
        if (audit.Evidence is { ApprovedOn: { } approved, PublishedOn: { } published } && published.DayNumber - approved.DayNumber is var days && days > audit.Limits.PublicationDays)
        {
            var (from, to, taken, limit) = (PlatformOnly.Day(approved), PlatformOnly.Day(published), Figures.Plain(days), Figures.Plain(audit.Limits.PublicationDays));
            yield return new Remark(
                Place.Document, $"{from} 批复，{to} 才公开，隔了 {taken} 天，应在 {limit} 天内。", $"Approved on {from} and published on {to}, {taken} days later; {limit} are allowed.")
            {
                Stated = to,
                Difference = days - audit.Limits.PublicationDays,
                Key = "publication",
            };
        }
    }
}
