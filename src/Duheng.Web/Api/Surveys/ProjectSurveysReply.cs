using Duheng.Application.Surveys;

namespace Duheng.Web.Api.Surveys;

/// <summary>The surveys of a project.</summary>
internal sealed record ProjectSurveysReply(IReadOnlyList<SurveyItemReply> Surveys, IReadOnlyList<SharedSurveyReply> Shared)
{
    public static ProjectSurveysReply Of(ProjectSurveys page) => new(
        [.. page.Surveys.Select(SurveyItemReply.Of)], [.. page.Shared.Select(shared => new SharedSurveyReply(shared.SurveyId, shared.Number, shared.Indicators))]);
}
