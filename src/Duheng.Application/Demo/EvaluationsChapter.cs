using Duheng.Application.Attachments;
using Duheng.Application.Common;
using Duheng.Application.Evaluations;
using Duheng.Application.Narratives;
using Duheng.Application.Projects;
using Duheng.Application.Reviews;
using Duheng.Domain.Lifecycle;
using Duheng.Storage;

namespace Duheng.Application.Demo;

/// <summary>Self-evaluations in all states, filled in and handed on by the people whose step it is.</summary>
internal sealed class EvaluationsChapter(
    StartEvaluation start, SaveLine save, SaveNarrative write, AddAttachment attach, SubmitEvaluation submit, MoveEvaluation move, StartReview startReview, SettleReview settle) : IDemoChapter
{
    public int Order => 30;

    public async Task WriteAsync(Work work, DemoCast cast, CancellationToken cancellationToken)
    {
        foreach (var plan in DemoEvaluation.All)
        {
            var project = cast.Projects.Single(one => one.Name == plan.Project);
            var clerk = cast.Actor(Role.UnitClerk, project.Organisation.Path);
            var year = await YearAsync(work, clerk, project, cancellationToken);
            if (year.Targets == DocumentState.Approved)
            {
                await WriteAsync(work, cast, project, plan, clerk, cancellationToken);
            }
        }
    }

    private async Task WriteAsync(Work work, DemoCast cast, DemoProject project, DemoEvaluation plan, Actor clerk, CancellationToken cancellationToken)
    {
        Kept(project, await start.StartAsync(work, clerk, await YearAsync(work, clerk, project, cancellationToken), cancellationToken));
        LineEdit[] edits = [new LineEdit(1, string.Empty, plan.Execution, null, RestsOn.Record, string.Empty, Version: null), .. plan.Lines];
        foreach (var edit in edits.Where(edit => edit.Row > 1 || edit.Reason.Length > 0))
        {
            Kept(project, await save.SaveAsync(work, clerk, await YearAsync(work, clerk, project, cancellationToken), edit, cancellationToken));
        }

        foreach (var (section, text) in plan.Narrative)
        {
            Kept(project, await write.SaveAsync(work, clerk, await YearAsync(work, clerk, project, cancellationToken), section, text, seen: null, cancellationToken));
        }

        if (plan.State == DocumentState.Draft)
        {
            return; // files are told of, and not attached yet
        }

        foreach (var line in plan.Lines.Where(line => line.RestsOn == RestsOn.Document))
        {
            var file = DemoFile.Of(project, line);
            Kept(project, await attach.AddAsync(
                work, clerk, await YearAsync(work, clerk, project, cancellationToken), DocumentKind.Evaluation, line.Row, [file], clerk.Name, DemoFile.CapturedOn, cancellationToken));
        }

        if (Kept(project, await submit.SubmitAsync(work, clerk, await YearAsync(work, clerk, project, cancellationToken), cancellationToken)) is [var obstacle, ..])
        {
            throw new InvalidOperationException($"The demo does not keep to the rules: {project.Name}: {obstacle.Title}: {obstacle.Sentence}");
        }

        await HandOnAsync(work, cast, project, plan, cancellationToken);
    }

    private async Task HandOnAsync(Work work, DemoCast cast, DemoProject project, DemoEvaluation plan, CancellationToken cancellationToken)
    {
        if (plan.State == DocumentState.WithUnit)
        {
            return;
        }

        var reviewer = cast.Actor(Role.UnitReviewer, project.Organisation.Path);
        Kept(project, await move.MoveAsync(work, reviewer, await YearAsync(work, reviewer, project, cancellationToken), Act.Pass, null, new Dictionary<int, string>(), cancellationToken));
        if (plan.State == DocumentState.WithDepartment)
        {
            return;
        }

        var department = cast.Actor(Role.Department, project.Organisation.Path);
        var act = plan.State == DocumentState.Returned ? Act.Return : Act.Pass;
        Kept(project, await move.MoveAsync(work, department, await YearAsync(work, department, project, cancellationToken), act, plan.Returned, plan.Comments, cancellationToken));
        if (plan.State is DocumentState.InReview or DocumentState.Settled)
        {
            var bureau = cast.Actor(Role.TreasuryPerformance, project.Organisation.Path);
            Kept(project, await startReview.StartAsync(work, bureau, await YearAsync(work, bureau, project, cancellationToken), sampleId: null, cancellationToken));
            if (plan.State == DocumentState.Settled)
            {
                Kept(project, await settle.SettleAsync(work, bureau, await YearAsync(work, bureau, project, cancellationToken), plan.Opinion, cancellationToken));
            }
        }
    }

    private static async Task<ProjectYear> YearAsync(Work work, Actor actor, DemoProject project, CancellationToken cancellationToken) =>
        Kept(project, await ProjectYears.FindAsync(work, actor, project.YearId, Capability.ReadProjects, cancellationToken));

    private static T Kept<T>(DemoProject project, Result<T> result) =>
        result.Match(value => value, failure => throw new InvalidOperationException($"The demo does not keep to the rules: {project.Name}: {failure.Message}"));
}
