namespace Duheng.Domain.Auditing;

/// <summary>Something wrong in a report (问题), with the rule that says so.</summary>
/// <param name="Fingerprint">Of the content, not of the place: it survives moved lines.</param>
/// <param name="Cause">The fingerprint of the finding that this one follows from; null for a root.</param>
public sealed record Finding(AuditRuleAttribute Rule, Severity Severity, Remark Remark, string Fingerprint, string? Cause);
