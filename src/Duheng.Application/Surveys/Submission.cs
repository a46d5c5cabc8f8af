namespace Duheng.Application.Surveys;

/// <summary>An answer on its way into the database.</summary>
/// <param name="Code">That it is handed in on; null where everybody may answer.</param>
/// <param name="Receipt">Of the form that was filled in: the same form sent twice counts once.</param>
public sealed record Submission(long SurveyId, string? Code, string Receipt, DateOnly Day, string Content);
