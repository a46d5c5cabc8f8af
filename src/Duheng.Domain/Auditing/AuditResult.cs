namespace Duheng.Domain.Auditing;

/// <summary>All findings of a report, gravest first, and how every rule ended.</summary>
public sealed record AuditResult(IReadOnlyList<Finding> Findings, IReadOnlyList<RuleOutcome> Outcomes);
