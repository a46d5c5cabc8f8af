namespace Duheng.Domain.Auditing;

/// <summary>How a rule ended on a report (规则结论). Missing data is never a pass.</summary>
public enum AuditOutcome
{
    /// <summary>The rule applied and found nothing.</summary>
    Pass,

    /// <summary>The rule found something.</summary>
    Fail,

    /// <summary>The report is not of the kind that the rule speaks of.</summary>
    NotApplicable,

    /// <summary>The report lacks what the rule needs to see.</summary>
    InsufficientData,
}
