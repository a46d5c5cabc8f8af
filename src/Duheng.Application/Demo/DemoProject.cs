using Duheng.Application.Organisations;

namespace Duheng.Application.Demo;

/// <summary>A project of the demo office.</summary>
/// <param name="YearId">The id of its year.</param>
public sealed record DemoProject(string Code, string Name, OrganisationRow Organisation, long YearId);
