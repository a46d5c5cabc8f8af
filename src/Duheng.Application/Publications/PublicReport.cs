namespace Duheng.Application.Publications;

/// <summary>
/// What the public reads of a self-evaluation (公开内容): a copy at the moment of its publication, without personal data. Figures of money are in 元.
/// Its JSON is kept as it is and never changed; a correction is a new one.
/// </summary>
public sealed record PublicReport
{
    public const string CurrentFormat = "duheng/publication/1";

    public string Format { get; init; } = CurrentFormat;

    public required string Project { get; init; }

    public required string ProjectCode { get; init; }

    public required string Unit { get; init; }

    public string? Department { get; init; }

    public required int Year { get; init; }

    /// <summary>The id of the scheme: shanxi-2021.</summary>
    public required string Scheme { get; init; }

    public required string SchemeTitle { get; init; }

    public IReadOnlyList<PublicGradeBand> GradeBands { get; init; } = [];

    /// <summary>The total of the self-evaluation; low and high differ where lines are not scored.</summary>
    public required decimal Low { get; init; }

    public required decimal High { get; init; }

    /// <summary>The total that the review settled; null where there was none.</summary>
    public decimal? Reviewed { get; init; }

    /// <summary>Of the review, else of the self-evaluation; 优～良 where a range covers two.</summary>
    public required string Grade { get; init; }

    public string? StatedGrade { get; init; }

    /// <summary>Points of 100 that rest on records, and on documents.</summary>
    public decimal Records { get; init; }

    public decimal Documents { get; init; }

    public string AnnualGoal { get; init; } = string.Empty;

    public IReadOnlyList<PublicFundRow> Funds { get; init; } = [];

    /// <summary>The budget execution first.</summary>
    public IReadOnlyList<PublicIndicator> Indicators { get; init; } = [];

    public string ReviewOpinion { get; init; } = string.Empty;

    /// <summary>In how many places personal data were hidden.</summary>
    public int Hidden { get; init; }
}
