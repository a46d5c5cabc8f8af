using Duheng.Application.Projects;
using Duheng.Application.Targets;

namespace Duheng.Application.Adjustments;

/// <summary>The adjustments of a project's year: tasks with their answers, and every version of the targets.</summary>
/// <param name="CanAnswer">Whether this person answers for the unit.</param>
public sealed record AdjustmentSheet(ProjectYear Year, IReadOnlyList<AdjustmentTask> Tasks, IReadOnlyList<TargetVersion> Versions, bool CanAnswer)
{
    public IEnumerable<AdjustmentTask> Open => Tasks.Where(task => task.IsOpen);
}
