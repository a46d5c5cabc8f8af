using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing;

/// <summary>Why a rule says nothing about a report (不适用, 资料不足).</summary>
public sealed record Abstention(AuditOutcome Outcome, Wording Why)
{
    public static Abstention NotApplicable(string zh, string en) => new(AuditOutcome.NotApplicable, new Wording(zh, en));

    public static Abstention Lacking(string zh, string en) => new(AuditOutcome.InsufficientData, new Wording(zh, en));
}
