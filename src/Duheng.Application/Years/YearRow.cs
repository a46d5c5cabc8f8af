namespace Duheng.Application.Years;

/// <summary>A fiscal year (预算年度) with the scheme in force and what is due when.</summary>
public sealed record YearRow
{
    public int Year { get; init; }

    /// <summary>The scoring scheme of the year: shanxi-2021.</summary>
    public string SchemeId { get; init; } = string.Empty;

    public DateOnly? TargetsDueOn { get; init; }

    public DateOnly? EvaluationDueOn { get; init; }

    public DateOnly? ReviewDueOn { get; init; }

    public long Version { get; init; }
}
