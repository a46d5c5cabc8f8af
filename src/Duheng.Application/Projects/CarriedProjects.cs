namespace Duheng.Application.Projects;

/// <summary>What came of carrying projects on.</summary>
/// <param name="Refused">A sentence for each that was not.</param>
public sealed record CarriedProjects(IReadOnlyList<CarriedProject> Carried, IReadOnlyList<string> Refused);
