namespace Duheng.Domain.Auditing;

/// <summary>A remark on its way to become a finding. A class, so that lists of it need no code of their own at the first run.</summary>
internal sealed record Raised(AuditRuleAttribute Card, Remark Remark, string Fingerprint);
