namespace Duheng.Application.Surveys;

/// <summary>The codes of a survey.</summary>
public sealed record SurveyCodeList(SurveyRow Survey, IReadOnlyList<string> Codes);
