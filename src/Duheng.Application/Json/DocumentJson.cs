using Duheng.Application.Checking;

namespace Duheng.Application.Json;

/// <summary>One document of a result.</summary>
public sealed record DocumentJson(string File, string? Sha256, string Status, string? Problem, IReadOnlyList<CheckedReportJson> Reports)
{
    public static DocumentJson From(CheckedDocument document, Language language) => new(
        document.Source.Name,
        document.Sha256,
        Names.Of(document.Status),
        document.Problem is { } problem ? language.Pick(problem) : null,
        [.. document.Reports.Select(report => CheckedReportJson.From(report, language))]);
}
