using Duheng.Storage;

namespace Duheng.Application.Surveys;

/// <summary>Which surveys of a project carry more than one indicator: the same answers then win points twice.</summary>
public static class SharedSurveys
{
    public static async Task<IReadOnlyList<SharedSurvey>> OfProjectAsync(Work work, long projectYearId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(work);

        var uses = await work.QueryAsync<SurveyUse>(
            """
            SELECT s.id, s.number, s.title, i.indicator FROM surveys s JOIN survey_indicators i ON i.survey_id = s.id
            WHERE s.project_year_id = @projectYearId AND (SELECT count(*) FROM survey_indicators other WHERE other.survey_id = s.id) > 1
            ORDER BY s.number, s.id, i.indicator
            """,
            new { projectYearId },
            cancellationToken);
        return [.. uses.GroupBy(use => use.Id).Select(group => new SharedSurvey(group.Key, group.First().Number, group.First().Title, [.. group.Select(use => use.Indicator)]))];
    }

    private sealed record SurveyUse
    {
        public long Id { get; init; }

        public string Number { get; init; } = string.Empty;

        public string Title { get; init; } = string.Empty;

        public string Indicator { get; init; } = string.Empty;
    }
}
