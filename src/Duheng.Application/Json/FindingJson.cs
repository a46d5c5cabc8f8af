using Duheng.Domain.Auditing;
using Duheng.Domain.Quantities;

namespace Duheng.Application.Json;

/// <summary>One finding.</summary>
public sealed record FindingJson(
    string Rule,
    string Severity,
    string Message,
    string? Indicator,
    PlaceJson Where,
    IReadOnlyList<PlaceJson> AlsoAt,
    string? Stated,
    string? Expected,
    string? Difference,
    decimal? PointsAtRisk,
    string Fingerprint,
    string? Cause)
{
    public static FindingJson From(Finding finding, Language language) => new(
        finding.Rule.Id,
        Names.Of(finding.Severity),
        language.Pick(finding.Remark.Zh, finding.Remark.En),
        finding.Remark.Indicator,
        PlaceJson.From(finding.Remark.Where),
        [.. finding.Remark.AlsoAt.Select(PlaceJson.From)],
        finding.Remark.Stated,
        finding.Remark.Expected,
        finding.Remark.Difference is { } difference ? Figures.Plain(difference) : null,
        finding.Remark.PointsAtRisk is { } points ? Figures.Trim(points) : null,
        finding.Fingerprint,
        finding.Cause);
}
