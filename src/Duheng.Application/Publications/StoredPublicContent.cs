using Duheng.Application.Common;
using Duheng.Application.Evaluations;
using Duheng.Application.Projects;
using Duheng.Domain.Lifecycle;
using Duheng.Domain.Scoring;
using Duheng.Storage;

namespace Duheng.Application.Publications;

/// <summary>The content out of the self-evaluation, as it is scored now, and of the review that settled it.</summary>
internal sealed class StoredPublicContent(EvaluationStore evaluations) : IPublicContent
{
    private const decimal CentiPerPoint = 100m;
    private const string ExecutionName = "预算执行率";

    public async Task<Result<PublicReport>> ReadAsync(Work work, ProjectYear year, CancellationToken cancellationToken)
    {
        if (await evaluations.FindAsync(work, year, cancellationToken) is not { } evaluated)
        {
            return Refusals.Conflict($"“{year.Name}”还没有自评，不能公开。");
        }

        var review = year.Review == DocumentState.Settled
            ? await work.FindAsync<ReviewRow>("SELECT id, opinion, total_centi FROM reviews WHERE project_year_id = @Id", new { year.Id }, cancellationToken)
            : null;
        var points = review is null
            ? []
            : await work.QueryAsync<ReviewedRow>("SELECT indicator_id, score_centi FROM review_lines WHERE review_id = @Id", new { review.Id }, cancellationToken);
        return Report(evaluated, review, points);
    }

    private static PublicReport Report(Evaluated evaluated, ReviewRow? review, IReadOnlyList<ReviewedRow> points)
    {
        var (year, sheet) = (evaluated.Year, evaluated.Sheet);
        var reviewed = review?.TotalCenti / CentiPerPoint;
        var stated = sheet.Grade == sheet.GradeHigh ? sheet.Grade.Zh() : $"{sheet.Grade.Zh()}～{sheet.GradeHigh.Zh()}";
        return new PublicReport
        {
            Project = year.Name,
            ProjectCode = year.Code,
            Unit = year.Organisation,
            Department = year.Department,
            Year = year.Year,
            Scheme = sheet.Scheme.Id,
            SchemeTitle = sheet.Scheme.Title,
            GradeBands = [.. sheet.Scheme.GradeBands.Select(band => new PublicGradeBand(band.Grade.Zh(), band.Minimum))],
            Low = sheet.Low,
            High = sheet.High,
            Reviewed = reviewed,
            Grade = reviewed is { } settled ? sheet.Scheme.GradeOf(settled).Zh() : stated,
            StatedGrade = stated,
            Records = evaluated.Resting(RestsOn.Record),
            Documents = evaluated.Resting(RestsOn.Document),
            AnnualGoal = evaluated.Targets.AnnualGoal,
            Funds = PublicFundRow.Of(evaluated.Funds),
            Indicators = [.. evaluated.Lines.Select(line => Line(line, review is not null, points))],
            ReviewOpinion = review?.Opinion ?? string.Empty,
        };
    }

    /// <summary>What a review did not touch stands as the self-evaluation scored it.</summary>
    private static PublicIndicator Line(EvaluatedLine line, bool isReviewed, IReadOnlyList<ReviewedRow> points)
    {
        var (weight, stated) = (line.Score?.Line.Weight?.Value, line.Score?.Score?.Value);
        var changed = points.FirstOrDefault(one => one.IndicatorId == line.Indicator?.Id);
        return new PublicIndicator(
            line.Indicator?.Level1 ?? ExecutionName,
            line.Indicator?.Level2 ?? string.Empty,
            line.Indicator?.Name ?? ExecutionName,
            weight,
            line.Indicator?.Printed ?? line.Score?.Line.Target?.Text ?? "100%",
            line.Indicator is null ? line.Score?.Line.Actual?.Text ?? string.Empty : line.Line.Actual,
            stated,
            isReviewed ? changed?.ScoreCenti / CentiPerPoint ?? stated : null,
            line.RestsOn.Key(),
            line.Line.Reason);
    }

    private sealed record ReviewRow
    {
        public long Id { get; init; }

        public string Opinion { get; init; } = string.Empty;

        public long? TotalCenti { get; init; }
    }

    private sealed record ReviewedRow
    {
        /// <summary>Null for the budget execution.</summary>
        public long? IndicatorId { get; init; }

        public long? ScoreCenti { get; init; }
    }
}
