namespace Duheng.Application.Surveys;

/// <summary>A survey that two indicators or more of a project rest on (一份调查多项指标).</summary>
public sealed record SharedSurvey(long SurveyId, string Number, string Title, IReadOnlyList<string> Indicators);
