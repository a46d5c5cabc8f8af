using Duheng.Application.Common;
using Duheng.Application.Evaluations;
using Duheng.Application.History;
using Duheng.Application.Projects;
using Duheng.Domain.Lifecycle;
using Duheng.Storage;

namespace Duheng.Application.Reviews;

/// <summary>Writes what a reviewer found at one row. Who has an older row in hand is told.</summary>
public sealed class SaveReviewLine(Database database, ChangeLog log, ReviewStore store) : IUseCase
{
    public async Task<Result<Reviewed>> ExecuteAsync(Actor actor, long projectYearId, ReviewLineEdit edit, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(edit);

        var (row, complete, scoreCenti, basis, seen) = edit;
        await using var work = await database.WriteAsync(cancellationToken);
        var found = await ProjectYears.FindAsync(work, actor, projectYearId, Capability.Review, cancellationToken);
        if (found.Failed(out var failure, out var year))
        {
            return failure;
        }

        // Locks the review: of two reviewers at the same moment one waits, and then sees what the other has written.
        await work.ExecuteAsync("UPDATE reviews SET version = version + 1 WHERE project_year_id = @Id", new { year.Id }, cancellationToken);
        if (year.Review != DocumentState.InReview || await store.FindAsync(work, year, cancellationToken) is not { Review: { } review } reviewed)
        {
            return Refusals.Conflict($"复核现在是“{year.Review.Name()}”，不能改分；已定分的请先变更。");
        }

        if (!review.IsFor(actor, year.Path))
        {
            return Refusals.DrawnByOthers;
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

        if ((seen ?? line.Version) != line.Version)
        {
            return Refusals.ChangedMeanwhile;
        }

        await WriteAsync(work, review.Id, line, edit, cancellationToken);
        await work.ExecuteAsync("UPDATE project_years SET version = version + 1 WHERE id = @Id", new { year.Id }, cancellationToken); // who settles has to have seen it
        await log.AppendAsync(
            work, actor, new ChangeSubject("review", review.Id, year.Id), $"复核第 {Domain.Quantities.Figures.Plain(row)} 行",
            new { line.Review?.Actual, line.Review?.ScoreCenti, line.Review?.Basis }, new { indicator = line.Line.Name, actual = complete, scoreCenti, basis }, cancellationToken);
        var after = await store.FindAsync(work, year with { Version = year.Version + 1 }, cancellationToken) ?? reviewed;
        await work.CommitAsync(cancellationToken);
        return after;
    }

    private static Task<int> WriteAsync(Work work, long reviewId, ReviewedLine line, ReviewLineEdit edit, CancellationToken cancellationToken) => work.ExecuteAsync(
        line.Review is null
            ? "INSERT INTO review_lines (review_id, indicator_id, actual, score_centi, basis) VALUES (@reviewId, @indicatorId, @actual, @ScoreCenti, @basis)"
            : "UPDATE review_lines SET actual = @actual, score_centi = @ScoreCenti, basis = @basis, version = version + 1 WHERE id = @id",
        new { reviewId, indicatorId = line.Line.Indicator?.Id, actual = edit.Complete.Trim(), edit.ScoreCenti, basis = edit.Basis.Trim(), id = line.Review?.Id },
        cancellationToken);
}
