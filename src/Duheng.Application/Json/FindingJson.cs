using System.Text.Json.Serialization;
using Duheng.Application.Auditing;
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
    /// <summary>Only of findings on many documents: the file of <see cref="Where"/> and of each of <see cref="AlsoAt"/>.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? Files { get; init; }

    /// <summary>Only of findings that are waived.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public WaiverJson? Waiver { get; init; }

    public static FindingJson From(WaivedFinding waived, Language language) =>
        From(waived.Finding, language) with { Waiver = WaiverJson.From(waived.Waiver) };

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
        finding.Cause)
    {
        Files = finding.Remark.Files is { Count: > 0 } files ? files : null,
    };
}
