using System.Globalization;
using Duheng.Application.History;
using Duheng.Application.Notices;
using Duheng.Application.Projects;
using Duheng.Application.Years;
using Duheng.Domain.Lifecycle;
using Duheng.Domain.Quantities;
using Duheng.Storage;

namespace Duheng.Application.Adjustments;

/// <summary>Opens and closes the tasks that a changed budget gives, within somebody else's transaction.</summary>
public sealed class Adjusting(TimeProvider time, ChangeLog log, WorkingDays days)
{
    /// <summary>Working days for an answer.</summary>
    public const int DaysToAnswer = 5;

    public static Task<IReadOnlyList<AdjustmentTask>> ReadAsync(Work work, long projectYearId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(work);

        return work.QueryAsync<AdjustmentTask>(
            """
            SELECT t.id, t.project_year_id, t.ledger_entry_id, t.before_fen AS before, t.after_fen AS after, t.due_on, t.answer, t.reason, v.number, t.created_at, t.answered_at, p.name AS person
            FROM adjustment_tasks t LEFT JOIN target_versions v ON v.id = t.target_version_id LEFT JOIN people p ON p.id = t.answered_by
            WHERE t.project_year_id = @projectYearId ORDER BY t.id
            """,
            new { projectYearId },
            cancellationToken);
    }

    /// <summary>Self-evaluation waits from now on.</summary>
    public async Task AskAsync(Work work, Actor actor, ProjectYear year, long ledgerEntryId, Money before, Money after, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(work);
        ArgumentNullException.ThrowIfNull(year);

        var now = time.GetUtcNow();
        var dueOn = days.After(ChinaClock.DayOf(now), DaysToAnswer);
        var id = await work.ValueAsync<long>(
            """
            INSERT INTO adjustment_tasks (project_year_id, ledger_entry_id, before_fen, after_fen, due_on, created_at)
            VALUES (@Id, @ledgerEntryId, @before, @after, @dueOn, @now) RETURNING id
            """,
            new { year.Id, ledgerEntryId, before, after, dueOn, now },
            cancellationToken);
        await work.ExecuteAsync("UPDATE project_years SET asks_adjustment = 1 WHERE id = @Id", new { year.Id }, cancellationToken);
        await log.AppendAsync(
            work, actor, new ChangeSubject("adjustment", id, year.Id), "要求说明目标是否调整", new { annual = before.Yuan }, new { annual = after.Yuan, dueOn }, cancellationToken);
        await Notice.TellAsync(
            work, actor, year, [Role.UnitClerk], $"全年预算变动，请答复目标是否调整：{year.Name}", string.Create(CultureInfo.InvariantCulture, $"/projects/{year.Id}/adjustments"), now, cancellationToken);
    }

    /// <summary>Answers all that is open with one answer.</summary>
    /// <param name="answer">adjusted, kept.</param>
    public async Task AnswerAsync(Work work, Actor actor, long projectYearId, string answer, string reason, long? targetVersionId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(work);
        ArgumentNullException.ThrowIfNull(actor);

        var now = time.GetUtcNow();
        await work.ExecuteAsync(
            """
            UPDATE adjustment_tasks SET answer = @answer, reason = @reason, target_version_id = @targetVersionId, answered_at = @now, answered_by = @PersonId
            WHERE project_year_id = @projectYearId AND answer IS NULL
            """,
            new { answer, reason, targetVersionId, now, actor.PersonId, projectYearId },
            cancellationToken);
        await work.ExecuteAsync("UPDATE project_years SET asks_adjustment = 0, updated_at = @now, version = version + 1 WHERE id = @projectYearId", new { now, projectYearId }, cancellationToken);
        await log.AppendAsync(
            work, actor, new ChangeSubject("adjustment", projectYearId, projectYearId), answer == "kept" ? "答复：目标不调整" : "答复：调整目标", null, new { reason }, cancellationToken);
    }
}
