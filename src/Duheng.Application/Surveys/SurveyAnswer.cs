using Duheng.Domain.Surveys;

namespace Duheng.Application.Surveys;

/// <summary>One filled-in questionnaire, of nobody in particular.</summary>
/// <param name="Id">Drawn: it tells no order.</param>
/// <param name="SetAside">Why it does not count; empty when it does.</param>
public sealed record SurveyAnswer(long Id, DateOnly Day, IReadOnlyList<QuestionAnswer> Answers, string SetAside);
