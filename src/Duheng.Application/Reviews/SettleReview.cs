using Duheng.Application.Common;
using Duheng.Application.Evaluations;
using Duheng.Application.History;
using Duheng.Application.Projects;
using Duheng.Domain.Lifecycle;
using Duheng.Storage;

namespace Duheng.Application.Reviews;

/// <summary>Settles the points of a review (定分): by what was found at each row, or all as recomputed.</summary>
public sealed class SettleReview(Database database, TimeProvider time, ChangeLog log, ReviewStore store) : IUseCase
{
    /// <param name="seen">The version of the project's year that was read.</param>
    public async Task<Result<Reviewed>> ExecuteAsync(Actor actor, long projectYearId, long? seen, string? opinion, CancellationToken cancellationToken)
    {
        await using var work = await database.WriteAsync(cancellationToken);
        var found = await ProjectYears.FindAsync(work, actor, projectYearId, Capability.Review, cancellationToken);
        if (found.Failed(out var failure, out var year))
        {
            return failure;
        }

        var settled = await SettleAsync(work, actor, year, opinion, cancellationToken);
        if (settled.Failed(out _, out _))
        {
            return settled;
        }

        if (SeenVersion.Refuse(Act.Settle, seen, year.Version) is { } unseen)
        {
            return unseen;
        }

        await work.CommitAsync(cancellationToken);
        return settled;
    }

    /// <summary>The same within somebody else's transaction.</summary>
    public async Task<Result<Reviewed>> SettleAsync(Work work, Actor actor, ProjectYear year, string? opinion, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(work);
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(year);

        if (await store.FindAsync(work, year, cancellationToken) is not { Review: { } review } reviewed)
        {
            return Refusals.Conflict("复核还没有开始。");
        }

        if (review.Side is { } side && !actor.Has(side, year.Path))
        {
            return Refusals.DrawnByOthers;
        }

        if (reviewed.Lines.FirstOrDefault(line => line.Reviewed is null) is { } open)
        {
            return Refusals.Conflict($"“{year.Name}”第 {Domain.Quantities.Figures.Plain(open.Line.Row)} 行未评分，不能定分；请给出复核得分和依据，或退回单位。");
        }

        if (reviewed.Lines.FirstOrDefault(line => line.NeedsScore) is { } changed)
        {
            return Refusals.Invalid("复核得分", $"第 {Domain.Quantities.Figures.Plain(changed.Line.Row)} 行改了完成值，现在的得分还是按原值算的；请给出复核得分和依据。");
        }

        if (reviewed.Lines.FirstOrDefault(line => line.NeedsBasis) is { } bare)
        {
            return Refusals.Invalid("复核依据", $"第 {Domain.Quantities.Figures.Plain(bare.Line.Row)} 行改了分，要写明依据。");
        }

        var now = time.GetUtcNow();
        var moved = await ProjectYears.MoveAsync(work, log, actor, year, DocumentKind.Review, Act.Settle, opinion, now, cancellationToken, review.Side);
        if (moved.Failed(out var failure, out var after))
        {
            return failure;
        }

        var total = EvaluationStore.Centi(reviewed.Total ?? 0m); // every row has points
        var grade = reviewed.Evaluated.Sheet.Scheme.GradeOf(total / 100m).Key();
        await work.ExecuteAsync(
            "UPDATE reviews SET opinion = @opinion, total_centi = @total, grade = @grade, settled_at = @now, settled_by = @person, version = version + 1 WHERE id = @Id",
            new { opinion = opinion?.Trim() ?? string.Empty, total, grade, now, person = actor.PersonId, review.Id },
            cancellationToken);
        await work.ExecuteAsync("UPDATE project_years SET reviewed_centi = @total WHERE id = @Id", new { total, year.Id }, cancellationToken);
        return await store.FindAsync(work, after, cancellationToken) ?? reviewed;
    }
}
