using Duheng.Domain.Scoring;

namespace Duheng.Application.Json;

/// <summary>A scoring scheme.</summary>
public sealed record SchemeJson(
    string Id,
    int Version,
    string Title,
    string TitleEn,
    string Basis,
    string? Unverified,
    string Region,
    int? From,
    int? To,
    IReadOnlyList<string> Layouts,
    decimal FullMarks,
    decimal? ExecutionWeight,
    string Forward,
    string Reverse,
    IReadOnlyList<GradeJson> Grades)
{
    public static SchemeJson Of(Scheme scheme) => new(
        scheme.Id,
        scheme.Version,
        scheme.Title,
        scheme.TitleEn,
        scheme.Basis,
        scheme.Unverified,
        scheme.Region,
        scheme.FromYear,
        scheme.ToYear,
        scheme.Layouts,
        scheme.FullMarks,
        scheme.Execution.Weight,
        scheme.Forward.Name,
        scheme.Reverse.Name,
        [.. scheme.GradeBands.Select(band => new GradeJson(band.Grade.Zh(), band.Minimum, band.Words))]);
}
