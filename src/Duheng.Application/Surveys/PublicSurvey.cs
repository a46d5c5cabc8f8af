using Duheng.Domain.Surveys;

namespace Duheng.Application.Surveys;

/// <summary>A survey as whoever answers it sees it.</summary>
/// <param name="Code">That the address named; null when it named the survey.</param>
/// <param name="Obstacle">Why it cannot be answered now; null when it can.</param>
public sealed record PublicSurvey(SurveyRow Survey, Questionnaire Questionnaire, string? Code, AnswerOutcome? Obstacle);
