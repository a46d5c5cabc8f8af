namespace Duheng.Domain.Auditing;

/// <summary>Looks at one report and says what is wrong. Pure: no clock, no I/O, no state.</summary>
public interface IAuditRule
{
    /// <summary>Why the rule cannot or need not look at this report; null when it can.</summary>
    Abstention? Abstains(AuditCase audit) => null;

    IEnumerable<Remark> Check(AuditCase audit);
}
