using Duheng.Domain.Auditing;

namespace Duheng.Application.Overview;

/// <summary>An open finding of a self-evaluation, with whose it is.</summary>
public sealed record ProjectFinding
{
    public long Id { get; init; }

    /// <summary>Of its organisation.</summary>
    public string Path { get; init; } = string.Empty;

    public long ProjectYearId { get; init; }

    public string Project { get; init; } = string.Empty;

    public string Organisation { get; init; } = string.Empty;

    public string Rule { get; init; } = string.Empty;

    public Severity Severity { get; init; }

    public string Message { get; init; } = string.Empty;

    public string? Indicator { get; init; }

    public int? RowNumber { get; init; }

    /// <summary>Points at risk, in hundredths.</summary>
    public long? RiskCenti { get; init; }
}
