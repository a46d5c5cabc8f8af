namespace Duheng.Application.Publications;

/// <summary>A published report (公开的报告), without its content.</summary>
public sealed record PublicationRow
{
    public long Id { get; init; }

    public long ProjectYearId { get; init; }

    public string Code { get; init; } = string.Empty;

    public string Project { get; init; } = string.Empty;

    public string Unit { get; init; } = string.Empty;

    public string? Department { get; init; }

    public int Year { get; init; }

    /// <summary>In hundredths of a point; low and high differ where lines are not scored.</summary>
    public long LowCenti { get; init; }

    public long HighCenti { get; init; }

    public string Grade { get; init; } = string.Empty;

    /// <summary>SHA-256 of the content, lower-case hex.</summary>
    public string ContentHash { get; init; } = string.Empty;

    public DateTimeOffset PublishedAt { get; init; }

    /// <summary>The code of the correction; null while this one is in force.</summary>
    public string? ReplacedBy { get; init; }

    public string? WhyReplaced { get; init; }
}
