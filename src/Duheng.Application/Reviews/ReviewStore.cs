using Duheng.Application.Evaluations;
using Duheng.Application.Projects;
using Duheng.Storage;

namespace Duheng.Application.Reviews;

/// <summary>Loads a review with the self-evaluation below it.</summary>
public sealed class ReviewStore(EvaluationStore evaluations)
{
    /// <summary>Null when there is no self-evaluation to review.</summary>
    public async Task<Reviewed?> FindAsync(Work work, ProjectYear year, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(work);
        ArgumentNullException.ThrowIfNull(year);

        if (await evaluations.FindAsync(work, year, cancellationToken) is not { } evaluated)
        {
            return null;
        }

        var review = await work.FindAsync<ReviewRow>(
            """
            SELECT r.id, r.project_year_id, r.sample_id, s.side, r.opinion, r.total_centi, r.grade, r.started_at, r.settled_at, r.version, a.name AS started_by_name, b.name AS settled_by_name
            FROM reviews r JOIN people a ON a.id = r.started_by LEFT JOIN people b ON b.id = r.settled_by LEFT JOIN samples s ON s.id = r.sample_id WHERE r.project_year_id = @Id
            """,
            new { year.Id },
            cancellationToken);
        var lines = review is null ? [] : await work.QueryAsync<ReviewLine>("SELECT * FROM review_lines WHERE review_id = @Id", new { review.Id }, cancellationToken);
        var rectifications = await work.QueryAsync<Rectification>(
            """
            SELECT r.id, r.project_year_id, r.demand, r.due_on, r.answer, r.answered_at, r.state, r.version, p.name AS person FROM rectifications r
            JOIN people p ON p.id = r.created_by WHERE r.project_year_id = @Id ORDER BY r.id
            """,
            new { year.Id },
            cancellationToken);
        return new Reviewed(
            evaluated, review, [.. evaluated.Lines.Select(line => new ReviewedLine(line, lines.FirstOrDefault(one => one.IndicatorId == line.Indicator?.Id)))], rectifications);
    }
}
