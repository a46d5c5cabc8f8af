using Duheng.Domain.Quantities;
using Duheng.Domain.Scoring;

namespace Duheng.Application.Json;

/// <summary>A scoring scheme.</summary>
public sealed record SchemeJson(
    string Id,
    int Version,
    string Title,
    string TitleEn,
    string Basis,
    bool Verified,
    string? Unverified,
    string Region,
    int? From,
    int? To,
    IReadOnlyList<string> Layouts,
    IReadOnlyList<string> Places,
    decimal FullMarks,
    int Decimals,
    decimal? ExecutionWeight,
    string ExecutionDenominator,
    IReadOnlyList<SchemeGroupJson> Groups,
    string Forward,
    string ForwardFormula,
    string Reverse,
    string ReverseFormula,
    decimal LateShare,
    IReadOnlyList<SchemeOptionJson> Options,
    IReadOnlyList<SatisfactionBandJson> Satisfaction,
    bool RescaleNotApplicable,
    IReadOnlyList<GradeJson> Grades,
    PageProfileJson? Page,
    IReadOnlyDictionary<string, decimal> Thresholds)
{
    public static SchemeJson Of(Scheme scheme) => new(
        scheme.Id,
        scheme.Version,
        scheme.Title,
        scheme.TitleEn,
        scheme.Basis,
        !scheme.IsUnverified,
        scheme.Unverified,
        scheme.Region,
        scheme.FromYear,
        scheme.ToYear,
        scheme.Layouts,
        scheme.Places,
        scheme.FullMarks,
        scheme.Decimals,
        scheme.Execution.Weight,
        scheme.Execution.Denominator == FundingBase.Initial ? "initial" : "annual",
        [.. scheme.Groups.Select(group => new SchemeGroupJson(group.Group.ToString(), [.. group.With.Select(with => with.ToString())], group.Weight, group.IsFixed, group.IsRequired))],
        scheme.Forward.Name,
        Words(scheme.Forward),
        scheme.Reverse.Name,
        Words(scheme.Reverse),
        scheme.LateShare,
        [.. scheme.Options.Select(option => new SchemeOptionJson(option.Text, option.From, option.To))],
        [.. scheme.SatisfactionBands.Select(band => new SatisfactionBandJson(band.From, band.Share))],
        scheme.RescalesNotApplicable,
        [.. scheme.GradeBands.Select(band => new GradeJson(band.Grade.Zh(), band.Minimum, band.Words))],
        scheme.Page is { } page ? PageProfileJson.Of(page) : null,
        Threshold.All.ToDictionary(one => one.Key, one => Figures.Trim(one.Of(scheme.Thresholds)), StringComparer.Ordinal));

    private static string Words(IScoringFunction function) => function.Working("权重", "目标值", "实际值");
}
