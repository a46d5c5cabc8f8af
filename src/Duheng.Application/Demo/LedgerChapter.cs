using Duheng.Application.Adjustments;
using Duheng.Application.Data;
using Duheng.Application.Demo.Records;
using Duheng.Application.Ledgers;
using Duheng.Application.Projects;
using Duheng.Application.Targets;
using Duheng.Application.Years;
using Duheng.Domain.Lifecycle;
using Duheng.Storage;

namespace Duheng.Application.Demo;

/// <summary>The money of every project of the demo office, and what became of targets when a budget changed.</summary>
public sealed class LedgerChapter(
    TimeProvider time, Knowledge knowledge, SaveTargets saveTargets, MoveTargets moveTargets, LedgerBook book, Adjusting adjusting, AdjustTargets adjustTargets, OfficeClock clock) : IDemoChapter
{
    private const int DaysToAnswer = 6;

    /// <summary>The ledger is begun when the targets are approved; what is dated before is entered then.</summary>
    private static readonly DateOnly OpensOn = DemoDays.On(1, 27);

    private readonly DemoTargets targets = new(time, knowledge, saveTargets, moveTargets);

    public int Order => 20;

    public async Task WriteAsync(Work work, DemoCast cast, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(cast);

        var events = DemoPlan.All.SelectMany(plan => Events(work, cast, plan, cancellationToken)).OrderBy(one => one.On).ToList();
        foreach (var (number, (on, write)) in events.Index())
        {
            using var pretence = clock.Pretend(DemoDays.Morning(on < OpensOn ? OpensOn : on).AddMinutes(number)); // one after another on the same day too
            await write();
        }
    }

    /// <summary>Every movement on its day, and the answer to a changed budget some days after the last change.</summary>
    private IEnumerable<(DateOnly On, Func<Task> Write)> Events(Work work, DemoCast cast, DemoPlan plan, CancellationToken cancellationToken)
    {
        var project = cast.Projects.Single(one => one.Name == plan.Project);
        var clerk = cast.Actor(Role.UnitClerk, project.Organisation.Path);
        var treasury = cast.Actor(Role.TreasuryDivision, project.Organisation.Path);
        var entries = plan.Ledger.Select(typed => DemoTargets.Kept(LedgerText.Read(typed, DemoOffice.Year))).ToList();
        foreach (var entry in entries)
        {
            yield return (entry.DatedOn, async () =>
                await book.WriteAsync(work, entry.Kind == LedgerKind.Payment ? clerk : treasury, await YearAsync(work, clerk, project, cancellationToken), entry, cancellationToken));
        }

        var answeredOn = entries.Where(entry => entry.Kind == LedgerKind.Adjustment).Select(entry => entry.DatedOn).DefaultIfEmpty().Max().AddDays(DaysToAnswer);
        if (plan.Kept is { } reason)
        {
            yield return (answeredOn, () => adjusting.AnswerAsync(work, clerk, project.YearId, "kept", reason, targetVersionId: null, cancellationToken));
        }

        if (plan.Adjusted is { } adjusted)
        {
            yield return (answeredOn, () => AdjustAsync(work, cast, project, adjusted, cancellationToken));
        }
    }

    private static async Task<ProjectYear> YearAsync(Work work, Actor clerk, DemoProject project, CancellationToken cancellationToken) =>
        DemoTargets.Kept(await ProjectYears.FindAsync(work, clerk, project.YearId, Capability.KeepLedger, cancellationToken));

    private async Task AdjustAsync(Work work, DemoCast cast, DemoProject project, DemoAdjustment adjusted, CancellationToken cancellationToken)
    {
        var clerk = cast.Actor(Role.UnitClerk, project.Organisation.Path);
        DemoTargets.Kept(await adjustTargets.OpenAsync(work, clerk, await YearAsync(work, clerk, project, cancellationToken), adjusted.Cause, adjusted.Reason, cancellationToken));
        var version = await TargetVersions.FindNewestAsync(work, project.YearId, cancellationToken) ?? throw new InvalidOperationException($"{project.Name} has no targets.");
        var rows = await TargetVersions.IndicatorsAsync(work, version.Id, cancellationToken);
        var draft = new TargetDraft
        {
            PeriodGoal = version.PeriodGoal,
            AnnualGoal = version.AnnualGoal,
            Indicators = [.. rows.Select(row => DraftIndicator.From(row) with { Target = adjusted.Targets.GetValueOrDefault(row.Name, row.Target) })],
            Clauses = await TargetVersions.ClausesAsync(work, version.Id, cancellationToken),
        };
        await targets.SaveAsync(work, clerk, await YearAsync(work, clerk, project, cancellationToken), version, draft, cancellationToken);
        await targets.HandOnAsync(work, cast, project, DocumentState.Approved, cancellationToken);
    }
}
