using Duheng.Application.Surveys;
using Duheng.Domain.Lifecycle;

namespace Duheng.Web.Api.Surveys;

/// <summary>A survey as whoever answers it sees it.</summary>
/// <param name="Obstacle">Why it cannot be answered now: notYet, closed, codeUsed; null when it can.</param>
internal sealed record PublicSurveyReply(string Organisation, string Title, string Introduction, string Access, DateOnly? OpensOn, DateOnly? ClosesOn, string? Obstacle, IReadOnlyList<QuestionReply> Questions)
{
    public static PublicSurveyReply Of(PublicSurvey one) => new(
        one.Survey.Organisation, one.Survey.Title, one.Survey.Introduction, one.Survey.Access.Key(), one.Survey.OpensOn, one.Survey.ClosesOn, one.Obstacle?.Key(), [.. one.Questionnaire.Questions.Select(QuestionReply.Of)]);
}
