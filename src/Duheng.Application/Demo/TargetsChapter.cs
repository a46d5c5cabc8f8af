using Duheng.Application.Data;
using Duheng.Application.History;
using Duheng.Application.Targets;
using Duheng.Domain.Lifecycle;
using Duheng.Storage;

namespace Duheng.Application.Demo;

/// <summary>Targets of every project of the demo office, each handed on by the people whose step it is.</summary>
public sealed class TargetsChapter(TimeProvider time, ChangeLog log, Knowledge knowledge, SaveTargets saveTargets, MoveTargets moveTargets) : IDemoChapter
{
    private readonly DemoTargets targets = new(time, knowledge, saveTargets, moveTargets);

    public int Order => 10;

    public async Task WriteAsync(Work work, DemoCast cast, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(cast);

        foreach (var plan in DemoPlan.All)
        {
            var project = cast.Projects.Single(one => one.Name == plan.Project);
            var clerk = cast.Actor(Role.UnitClerk, project.Organisation.Path);
            var (year, version) = DemoTargets.Kept(await OpenTargets.FindAsync(work, log, clerk, project.YearId, time.GetUtcNow(), cancellationToken));
            if (plan.Project != DemoPast.Project) // those were carried over
            {
                await targets.SaveAsync(work, clerk, year, version, plan.Targets, cancellationToken);
            }

            if (plan.State == DocumentState.Returned)
            {
                await targets.HandOnAsync(work, cast, project, DocumentState.WithDepartment, cancellationToken);
                var department = cast.Actor(Role.Department, project.Organisation.Path);
                DemoTargets.Kept(await moveTargets.MoveAsync(work, department, await targets.SheetAsync(work, department, project, cancellationToken), Act.Return, plan.Returned, plan.Comments, cancellationToken));
            }
            else if (plan.State != DocumentState.Draft)
            {
                await targets.HandOnAsync(work, cast, project, plan.State, cancellationToken);
            }
        }
    }
}
