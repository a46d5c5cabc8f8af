namespace Duheng.Application.Evaluations;

/// <summary>A unit's self-evaluation of a project's year (单位自评). Where it stands is told by the project's year.</summary>
public sealed record EvaluationRow
{
    public long Id { get; init; }

    public long ProjectYearId { get; init; }

    /// <summary>The approved targets that it is held against.</summary>
    public long TargetVersionId { get; init; }

    public string SchemeId { get; init; } = string.Empty;

    public int SchemeVersion { get; init; }

    /// <summary>Why not all of the budget was spent.</summary>
    public string ExecutionReason { get; init; } = string.Empty;

    /// <summary>Of that reason alone: other rows are saved meanwhile.</summary>
    public long ExecutionVersion { get; init; }

    /// <summary>The text of the report as JSON: paragraphs with their chapter.</summary>
    public string Narrative { get; init; } = "[]";

    /// <summary>Of what was handed up; null before.</summary>
    public string? ContentHash { get; init; }

    public DateTimeOffset? SubmittedAt { get; init; }

    public DateTimeOffset? PassedAt { get; init; }

    public DateTimeOffset UpdatedAt { get; init; }

    public long Version { get; init; }
}
