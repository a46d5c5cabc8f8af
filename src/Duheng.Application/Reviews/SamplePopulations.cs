using Duheng.Application.Projects;
using Duheng.Application.Years;
using Duheng.Domain.Lifecycle;
using Duheng.Storage;

namespace Duheng.Application.Reviews;

/// <summary>What can be drawn now, with its history; what was drawn from then, as it was kept.</summary>
internal static class SamplePopulations
{
    /// <summary>Passed, and not yet in review.</summary>
    private const string Drawable = "y.year = @year AND y.evaluation = 'passed' AND y.review = 'notStarted'";

    /// <param name="branches">On which somebody may draw.</param>
    public static async Task<IReadOnlyList<(ProjectYear Year, SampleCandidate Candidate)>> NowAsync(
        Work work, IReadOnlyList<string> branches, int year, DateOnly today, CancellationToken cancellationToken)
    {
        var scope = new Branches(branches, "o.path");
        var years = await work.QueryAsync<ProjectYear>(
            $"SELECT {ProjectYears.Columns} FROM {ProjectYears.Tables} WHERE {Drawable} AND {scope.Sql} ORDER BY p.code", scope.With(new { year }), cancellationToken);
        var histories = await HistoriesAsync(work, year, today, cancellationToken);
        return [.. years.Select(one => (one, new SampleCandidate(one.Id, one.Code, SampleRisks.Of(one, histories.GetValueOrDefault(one.Id) ?? SampleHistory.None))))];
    }

    public static async Task KeepAsync(Work work, long sampleId, IEnumerable<SampleCandidate> population, CancellationToken cancellationToken) => await work.InsertAsync<long>(
        "sample_populations (sample_id, project_year_id, code, findings, money, history, why)",
        population.Select(one => (IReadOnlyList<object?>)[sampleId, one.ProjectYearId, one.Code, one.Risk.Findings, one.Risk.Money, one.Risk.History, one.Risk.Why]),
        "project_year_id",
        cancellationToken);

    /// <summary>Empty where it was not kept.</summary>
    public static async Task<IReadOnlyList<SampleCandidate>> KeptAsync(Work work, long sampleId, CancellationToken cancellationToken) =>
    [
        .. (await work.QueryAsync<Kept>("SELECT * FROM sample_populations WHERE sample_id = @sampleId ORDER BY code", new { sampleId }, cancellationToken))
            .Select(one => new SampleCandidate(one.ProjectYearId, one.Code, new SampleRisk(one.Findings, one.Money, one.History, one.Why))),
    ];

    private static async Task<Dictionary<long, SampleHistory>> HistoriesAsync(Work work, int year, DateOnly today, CancellationToken cancellationToken)
    {
        var reduced = await work.QueryAsync<Counted>(
            $"""
            SELECT y.id, l.stated_centi - l.reviewed_centi AS number FROM project_years y JOIN project_years l ON l.project_id = y.project_id AND l.year = y.year - 1
            WHERE {Drawable} AND l.review = 'settled' AND l.stated_centi > l.reviewed_centi
            """,
            new { year },
            cancellationToken);
        var returned = await work.QueryAsync<Counted>(
            $"""
            SELECT y.id, count(*) AS number FROM project_years y JOIN project_years l ON l.project_id = y.project_id AND l.year IN (y.year, y.year - 1)
            JOIN changes c ON c.project_year_id = l.id AND c.action IN (@document, @answer) WHERE {Drawable} GROUP BY y.id
            """,
            new { year, document = Act.Return.Name(), answer = Act.Return.Name(DocumentKind.Rectification) },
            cancellationToken);
        var demanded = await work.QueryAsync<Demanded>(
            $"""
            SELECT y.id, r.due_on, r.answered_at FROM project_years y JOIN project_years l ON l.project_id = y.project_id AND l.year < y.year
            JOIN rectifications r ON r.project_year_id = l.id WHERE {Drawable}
            """,
            new { year },
            cancellationToken);
        var (less, back, mended) = (reduced.ToDictionary(one => one.Id, one => one.Number), returned.ToDictionary(one => one.Id, one => one.Number), demanded.ToLookup(one => one.Id));
        return less.Keys.Union(back.Keys).Union(mended.Select(group => group.Key)).ToDictionary(id => id, id => new SampleHistory(
            less.GetValueOrDefault(id), (int)back.GetValueOrDefault(id), mended[id].Count(),
            mended[id].Count(one => (one.AnsweredAt is { } at ? ChinaClock.DayOf(at) : today) > one.DueOn)));
    }

    private sealed record Counted
    {
        public long Id { get; init; }

        public long Number { get; init; }
    }

    private sealed record Demanded
    {
        public long Id { get; init; }

        public DateOnly DueOn { get; init; }

        public DateTimeOffset? AnsweredAt { get; init; }
    }

    private sealed record Kept
    {
        public long ProjectYearId { get; init; }

        public string Code { get; init; } = string.Empty;

        public int Findings { get; init; }

        public int Money { get; init; }

        public int History { get; init; }

        public string Why { get; init; } = string.Empty;
    }
}
