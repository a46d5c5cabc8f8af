using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing;

/// <summary>How one rule ended, and why when it said nothing.</summary>
public sealed record RuleOutcome(AuditRuleAttribute Rule, AuditOutcome Outcome, Wording? Why);
