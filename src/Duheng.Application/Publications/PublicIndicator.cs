namespace Duheng.Application.Publications;

/// <summary>A line of a published report.</summary>
/// <param name="Stated">Points of the self-evaluation; null while the line is not scored.</param>
/// <param name="Reviewed">Points of the review; null where there was none.</param>
/// <param name="RestsOn">claim, document, record.</param>
public sealed record PublicIndicator(
    string Level1, string Level2, string Name, decimal? Weight, string Target, string Actual, decimal? Stated, decimal? Reviewed, string RestsOn, string Reason);
