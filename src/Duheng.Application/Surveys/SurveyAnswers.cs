using Duheng.Domain.Surveys;

namespace Duheng.Application.Surveys;

/// <summary>All answers of a survey.</summary>
public sealed record SurveyAnswers(SurveyRow Survey, Questionnaire Questionnaire, IReadOnlyList<SurveyAnswer> Answers);
