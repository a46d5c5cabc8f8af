using Duheng.Domain.Surveys;

namespace Duheng.Application.Surveys;

/// <summary>A survey with its questions and what came of it.</summary>
/// <param name="Indicators">Names of the indicators that rest on it.</param>
/// <param name="Candidates">Names of the satisfaction indicators of the project, which may rest on it.</param>
/// <param name="Today">By the office's clock: whether answers are taken now depends on it.</param>
public sealed record SurveyDetail(SurveyRow Survey, Questionnaire Questionnaire, SurveyResult Result, IReadOnlyList<string> Indicators, IReadOnlyList<string> Candidates, DateOnly Today);
