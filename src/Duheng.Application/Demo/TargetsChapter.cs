using Duheng.Application.Data;
using Duheng.Application.Demo.Records;
using Duheng.Application.History;
using Duheng.Application.Targets;
using Duheng.Application.Years;
using Duheng.Domain.Lifecycle;
using Duheng.Storage;

namespace Duheng.Application.Demo;

/// <summary>Targets of every project of the demo office, each handed on by the people whose step it is.</summary>
public sealed class TargetsChapter(TimeProvider time, ChangeLog log, Knowledge knowledge, SaveTargets saveTargets, MoveTargets moveTargets, OfficeClock clock) : IDemoChapter
{
    private const int FirstDay = 11;
    private const int Workdays = 5;
    private const int Week = 7;

    private readonly DemoTargets targets = new(time, knowledge, saveTargets, moveTargets);

    public int Order => 10;

    public async Task WriteAsync(Work work, DemoCast cast, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(cast);

        // Those that were approved, in time and one after another; the others are still in hand when the demo opens.
        var approved = DemoPlan.All.Where(plan => plan.State == DocumentState.Approved).ToList();
        foreach (var (plan, number) in approved.Select((plan, number) => (plan, number)))
        {
            using var pretence = clock.Pretend(DemoDays.Morning(DemoDays.On(1, FirstDay + (number / Workdays * Week) + (number % Workdays))));
            await WriteAsync(work, cast, plan, cancellationToken);
        }

        foreach (var plan in DemoPlan.All.Except(approved))
        {
            await WriteAsync(work, cast, plan, cancellationToken);
        }
    }

    private async Task WriteAsync(Work work, DemoCast cast, DemoPlan plan, CancellationToken cancellationToken)
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
