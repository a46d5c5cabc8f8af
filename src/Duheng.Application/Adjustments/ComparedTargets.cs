using Duheng.Application.Projects;
using Duheng.Application.Targets;

namespace Duheng.Application.Adjustments;

/// <summary>Two versions of targets side by side (版本对照).</summary>
/// <param name="Before">Null while there is one version only.</param>
public sealed record ComparedTargets(ProjectYear Year, IReadOnlyList<TargetVersion> Versions, TargetVersion? Before, TargetVersion After, IReadOnlyList<TargetRowChange> Rows);
