using Duheng.Application.Organisations;

namespace Duheng.Application.Surveys;

/// <summary>Units that may be asked for.</summary>
public sealed record SurveyUnits(IReadOnlyList<OrganisationRow> Units);
