using Duheng.Application.Projects;

namespace Duheng.Application.Surveys;

/// <summary>The surveys of a project, and those of them that more than one indicator rests on.</summary>
public sealed record ProjectSurveys(ProjectYear Year, IReadOnlyList<SurveyRow> Surveys, IReadOnlyList<SharedSurvey> Shared);
