using Duheng.Application.Projects;

namespace Duheng.Application.Evaluations;

/// <summary>Where a project's self-evaluation stands.</summary>
/// <param name="Evaluated">Null when nobody has begun.</param>
public sealed record LoadedEvaluation(ProjectYear Year, Evaluated? Evaluated);
