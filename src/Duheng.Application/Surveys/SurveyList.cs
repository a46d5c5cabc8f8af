namespace Duheng.Application.Surveys;

/// <summary>The surveys of a year.</summary>
public sealed record SurveyList(IReadOnlyList<SurveyRow> Rows);
