using Duheng.Domain.Auditing;

namespace Duheng.Application.Overview;

/// <summary>So many open findings of a rule.</summary>
public sealed record RuleCount
{
    public string Rule { get; init; } = string.Empty;

    public Severity Severity { get; init; }

    public long Findings { get; init; }

    public long Projects { get; init; }

    /// <summary>Points at risk, in hundredths; null where the rule names none.</summary>
    public long? RiskCenti { get; init; }
}
