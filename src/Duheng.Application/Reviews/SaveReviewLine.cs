using Duheng.Application.Common;
using Duheng.Application.Evaluations;
using Duheng.Application.History;
using Duheng.Application.Projects;
using Duheng.Domain.Lifecycle;
using Duheng.Storage;

namespace Duheng.Application.Reviews;

/// <summary>Writes what a reviewer found at one row.</summary>
public sealed class SaveReviewLine(Database database, ChangeLog log, ReviewStore store) : IUseCase
{
    /// <param name="row">From 1; the budget-execution row is 1.</param>
    /// <param name="scoreCenti">Null to take the recomputed points.</param>
    public async Task<Result<Reviewed>> ExecuteAsync(Actor actor, long projectYearId, int row, string complete, long? scoreCenti, string basis, CancellationToken cancellationToken)
    {
        await using var work = await database.WriteAsync(cancellationToken);
        var found = await ProjectYears.FindAsync(work, actor, projectYearId, Capability.Review, cancellationToken);
        if (found.Failed(out var failure, out var year))
        {
            return failure;
        }

        if (year.Review != DocumentState.InReview || await store.FindAsync(work, year, cancellationToken) is not { Review: { } review } reviewed)
        {
            return Refusals.Conflict($"复核现在是“{year.Review.Name()}”，不能改分；已定分的请先变更。");
        }

        if (reviewed.Lines.FirstOrDefault(line => line.Line.Row == row) is not { } line)
        {
            return Refusals.NoSuch("这一行");
        }

        var weight = line.Line.Score?.Line.Weight?.Value ?? 0m;
        if (scoreCenti is { } centi && (centi < 0 || centi > EvaluationStore.Centi(weight)))
        {
            return Refusals.Invalid("复核得分", "应在 0 和本行权重之间。");
        }

        var indicatorId = line.Line.Indicator?.Id;
        await work.ExecuteAsync(
            "DELETE FROM review_lines WHERE review_id = @Id AND (indicator_id = @indicatorId OR (indicator_id IS NULL AND @indicatorId IS NULL))", new { review.Id, indicatorId }, cancellationToken);
        await work.ExecuteAsync(
            "INSERT INTO review_lines (review_id, indicator_id, actual, score_centi, basis) VALUES (@Id, @indicatorId, @complete, @scoreCenti, @basis)",
            new { review.Id, indicatorId, complete = complete.Trim(), scoreCenti, basis = basis.Trim() },
            cancellationToken);
        await log.AppendAsync(
            work, actor, new ChangeSubject("review", review.Id, year.Id), $"复核第 {Domain.Quantities.Figures.Plain(row)} 行",
            new { line.Review?.Actual, line.Review?.ScoreCenti, line.Review?.Basis }, new { complete, scoreCenti, basis }, cancellationToken);
        var after = await store.FindAsync(work, year, cancellationToken) ?? reviewed;
        await work.CommitAsync(cancellationToken);
        return after;
    }
}
