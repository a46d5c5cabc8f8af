namespace Duheng.Application.Surveys;

/// <summary>A survey that is to be made: for a project in its year, or for a whole unit.</summary>
/// <param name="ProjectYearId">Null for a unit; then the next two say which and when.</param>
public sealed record NewSurvey(long? ProjectYearId, long OrganisationId, int Year, SurveyDraft Draft);
