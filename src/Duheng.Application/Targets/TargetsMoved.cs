using Duheng.Application.Projects;

namespace Duheng.Application.Targets;

/// <summary>What came of a step: the new state, or what stops it.</summary>
/// <param name="Stops">Empty when the step was taken.</param>
public sealed record TargetsMoved(ProjectYear Year, IReadOnlyList<TargetFinding> Stops);
