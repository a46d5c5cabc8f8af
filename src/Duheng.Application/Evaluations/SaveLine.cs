using Duheng.Application.Common;
using Duheng.Application.History;
using Duheng.Application.Projects;
using Duheng.Domain.Lifecycle;
using Duheng.Storage;

namespace Duheng.Application.Evaluations;

/// <summary>Saves one row of a self-evaluation and scores it anew (自动保存). Who has an older row in hand is told, and loses nothing.</summary>
public sealed class SaveLine(Database database, TimeProvider time, ChangeLog log, EvaluationStore store) : IUseCase
{
    public async Task<Result<Evaluated>> ExecuteAsync(Actor actor, long projectYearId, LineEdit edit, CancellationToken cancellationToken)
    {
        await using var work = await database.WriteAsync(cancellationToken);
        var found = await ProjectYears.FindAsync(work, actor, projectYearId, Capability.FillIn, cancellationToken);
        if (found.Failed(out var failure, out var year))
        {
            return failure;
        }

        var saved = await SaveAsync(work, actor, year, edit, cancellationToken);
        if (!saved.Failed(out _, out _))
        {
            await work.CommitAsync(cancellationToken);
        }

        return saved;
    }

    /// <summary>The same within somebody else's transaction.</summary>
    public async Task<Result<Evaluated>> SaveAsync(Work work, Actor actor, ProjectYear year, LineEdit edit, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(work);
        ArgumentNullException.ThrowIfNull(year);
        ArgumentNullException.ThrowIfNull(edit);

        if (!LifecycleTable.IsOpenToEdit(year.Evaluation))
        {
            return Refusals.Conflict($"自评现在是“{year.Evaluation.Name()}”，不能修改；请先撤回，或请审核人退回。");
        }

        if (edit.Actual.Length > LineEdit.LongestText || edit.Reason.Length > LineEdit.LongestText || edit.Evidence.Length > LineEdit.LongestText)
        {
            return Refusals.Invalid("内容", "一格最多四千字；请把长文放进文字报告或附件。");
        }

        if (await store.FindAsync(work, year, cancellationToken) is not { } before)
        {
            return Refusals.Conflict("自评还没有开始。");
        }

        if (before.Lines.FirstOrDefault(line => line.Row == edit.Row) is not { } row)
        {
            return Refusals.NoSuch("这一行");
        }

        if (edit.StatedCenti is { } stated && (stated < 0 || stated > row.Indicator?.WeightCenti))
        {
            return Refusals.Invalid("得分", "应在 0 和本行权重之间。");
        }

        var now = time.GetUtcNow();
        if (await WriteAsync(work, before, row, edit, cancellationToken) == 0)
        {
            return Refusals.ChangedMeanwhile;
        }

        await work.ExecuteAsync(
            "UPDATE evaluations SET updated_at = @now, updated_by = @person, version = version + 1 WHERE id = @Id", new { now, person = actor.PersonId, before.Evaluation.Id }, cancellationToken);
        await log.AppendAsync(
            work, actor, new ChangeSubject("evaluation", before.Evaluation.Id, year.Id), $"改第 {Domain.Quantities.Figures.Plain(edit.Row)} 行",
            new { row.Line.Actual, row.Line.Reason, row.Line.StatedCenti, restsOn = row.Line.RestsOn.Key(), row.Line.Evidence },
            new { indicator = row.Name, edit.Actual, edit.Reason, edit.StatedCenti, restsOn = edit.RestsOn.Key(), edit.Evidence }, cancellationToken);
        var after = await store.FindAsync(work, year, cancellationToken) ?? throw new InvalidOperationException("It was there a moment ago.");
        await EvaluationStore.KeepSummaryAsync(work, after, now, cancellationToken);
        return after;
    }

    private static Task<int> WriteAsync(Work work, Evaluated before, EvaluatedLine row, LineEdit edit, CancellationToken cancellationToken) => row.Indicator is null
        ? work.ExecuteAsync(
            "UPDATE evaluations SET execution_reason = @reason, execution_version = execution_version + 1 WHERE id = @id AND execution_version = @version",
            new { reason = edit.Reason.Trim(), id = before.Evaluation.Id, version = edit.Version ?? row.Line.Version },
            cancellationToken)
        : work.ExecuteAsync(
            """
            UPDATE evaluation_lines SET actual = @actual, reason = @reason, stated_centi = @StatedCenti, rests_on = @rests, evidence = @evidence, version = version + 1
            WHERE id = @id AND version = @version
            """,
            new
            {
                actual = edit.Actual.Trim(),
                reason = edit.Reason.Trim(),
                edit.StatedCenti,
                rests = edit.RestsOn.Key(),
                evidence = edit.Evidence.Trim(),
                id = row.Line.Id,
                version = edit.Version ?? row.Line.Version,
            },
            cancellationToken);
}
