using System.Text.Json.Serialization;
using Duheng.Application.Checking;
using Duheng.Domain.Quantities;

namespace Duheng.Application.Json;

/// <summary>A report with its recomputation and findings. Scheme and rescored are null when the document holds no points.</summary>
public sealed record CheckedReportJson(
    string? Layout,
    SchemeRefJson? Scheme,
    ReportJson Report,
    RescoredJson? Rescored,
    RangeJson Delta,
    EvidenceJson Evidence,
    IReadOnlyList<FindingJson> Findings)
{
    /// <summary>Findings set apart; only where waivers were given.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<FindingJson>? Waived { get; init; }

    public static CheckedReportJson From(CheckedReport one, Language language) => new(
        one.Report.Layout,
        one.Sheet is null ? null : new SchemeRefJson(one.Scheme.Scheme.Id, one.Scheme.Scheme.Version, language.Pick(one.Scheme.Because)),
        ReportJson.From(one.Report),
        one.Sheet is null ? null : RescoredJson.From(one.Sheet, language),
        one.Delta is { } delta ? new RangeJson(Figures.Trim(delta.Low), Figures.Trim(delta.High)) : new RangeJson(null, null),
        EvidenceJson.ClaimOnly,
        [.. one.Audit.Findings.Select(finding => FindingJson.From(finding, language))])
    {
        Waived = one.Waived is { } waived ? [.. waived.Select(finding => FindingJson.From(finding, language))] : null,
    };
}
