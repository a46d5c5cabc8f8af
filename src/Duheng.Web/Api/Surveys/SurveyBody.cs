using Duheng.Application.Surveys;
using Duheng.Domain.Lifecycle;
using Duheng.Domain.Surveys;

namespace Duheng.Web.Api.Surveys;

/// <summary>A survey to be made or saved. Project, or organisation and year, are read when it is made.</summary>
/// <param name="Access">codes or open.</param>
/// <param name="Indicators">Names of the indicators that rest on it.</param>
internal sealed record SurveyBody(
    long? Project, long? Organisation, int? Year, string? Number, string? Title, string? Introduction, string? Thanks, string? Access, IReadOnlyList<QuestionReply>? Questions, IReadOnlyList<string>? Indicators)
{
    public SurveyDraft ToDraft() => new(
        Number?.Trim() ?? string.Empty, Title?.Trim() ?? string.Empty, Introduction?.Trim() ?? string.Empty, Thanks?.Trim() ?? string.Empty,
        LifecycleWords.Parse<SurveyAccess>(Access) ?? SurveyAccess.Codes, [.. (Questions ?? []).Select(question => question.ToQuestion())], [.. Indicators ?? []]);
}
