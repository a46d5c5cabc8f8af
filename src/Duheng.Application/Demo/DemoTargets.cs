using Duheng.Application.Common;
using Duheng.Application.Data;
using Duheng.Application.Projects;
using Duheng.Application.Targets;
using Duheng.Domain.Lifecycle;
using Duheng.Storage;

namespace Duheng.Application.Demo;

/// <summary>Saves targets of the demo office and hands them on, by the people whose step it is. The demo keeps to the rules, or it is not written.</summary>
internal sealed class DemoTargets(TimeProvider time, Knowledge knowledge, SaveTargets saveTargets, MoveTargets moveTargets)
{
    /// <summary>The way to an approval: who takes which step, and where the document then is.</summary>
    private static readonly (Act Act, Role Role, DocumentState State)[] Way =
    [
        (Act.Submit, Role.UnitClerk, DocumentState.WithUnit), (Act.Pass, Role.UnitReviewer, DocumentState.WithDepartment),
        (Act.Pass, Role.Department, DocumentState.WithTreasury), (Act.Approve, Role.TreasuryDivision, DocumentState.Approved),
    ];

    public static T Kept<T>(Result<T> result) => result.Match(value => value, failure => throw new InvalidOperationException($"The demo does not keep to the rules: {failure.Message}"));

    public async Task SaveAsync(Work work, Actor clerk, ProjectYear year, TargetVersion version, TargetDraft draft, CancellationToken cancellationToken)
    {
        var rows = Kept(saveTargets.Read(draft));
        if (await saveTargets.WriteAsync(work, clerk, year, version, draft, rows, time.GetUtcNow(), cancellationToken) is { } refused)
        {
            throw new InvalidOperationException($"The demo does not keep to the rules: {refused.Message}");
        }
    }

    /// <summary>Step by step until the document is where it should be.</summary>
    public async Task HandOnAsync(Work work, DemoCast cast, DemoProject project, DocumentState until, CancellationToken cancellationToken)
    {
        foreach (var (act, role, state) in Way)
        {
            var actor = cast.Actor(role, project.Organisation.Path);
            var sheet = await SheetAsync(work, actor, project, cancellationToken);
            if (act == Act.Submit && sheet.Stops.FirstOrDefault() is { } stop)
            {
                throw new InvalidOperationException($"The demo does not keep to the rules: {project.Name}: {stop.Message}");
            }

            Kept(await moveTargets.MoveAsync(work, actor, sheet, act, reason: null, [], cancellationToken));
            if (state == until)
            {
                return;
            }
        }
    }

    public async Task<TargetSheet> SheetAsync(Work work, Actor actor, DemoProject project, CancellationToken cancellationToken) =>
        await TargetSheets.ReadAsync(work, actor, Kept(await ProjectYears.FindAsync(work, actor, project.YearId, Capability.ReadProjects, cancellationToken)), knowledge, cancellationToken);
}
