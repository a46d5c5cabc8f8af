using System.Security.Cryptography;
using Duheng.Application.Common;
using Duheng.Domain.Lifecycle;
using Duheng.Domain.Surveys;
using Duheng.Storage;

namespace Duheng.Application.Surveys;

/// <summary>Finds surveys and their answers. Every use case of surveys begins here: what a person may not see does not exist.</summary>
internal static class SurveyBook
{
    /// <summary>The columns of <see cref="SurveyRow"/> without what has to be counted.</summary>
    public const string OwnColumns =
        """
        s.id, s.organisation_id, o.name AS organisation, o.path, s.project_year_id, p.name AS project, s.year, s.number, s.title, s.introduction, s.thanks, s.access, s.state, s.slug,
        s.opens_on, s.closes_on, s.questions, s.updated_at, s.version
        """;

    /// <summary>All columns of <see cref="SurveyRow"/>.</summary>
    public const string Columns =
        OwnColumns + """
        ,
        (SELECT count(*) FROM survey_responses r WHERE r.survey_id = s.id) AS received, (SELECT count(*) FROM survey_codes c WHERE c.survey_id = s.id) AS given
        """;

    public const string Tables =
        "surveys s JOIN organisations o ON o.id = s.organisation_id LEFT JOIN project_years y ON y.id = s.project_year_id LEFT JOIN projects p ON p.id = y.project_id";

    /// <summary>Six signs: two fewer than a code has, so that neither is taken for the other. Without those that look alike.</summary>
    private const int SlugLetters = 6;

    private const string Letters = "abcdefghjkmnpqrstuvwxyz23456789";

    public static string NewSlug() => RandomNumberGenerator.GetString(Letters, SlugLetters);

    /// <summary>The survey, if this person may do such a thing with it.</summary>
    public static async Task<Result<SurveyRow>> FindAsync(Work work, Actor actor, long id, Capability capability, CancellationToken cancellationToken)
    {
        var found = await work.FindAsync<SurveyRow>($"SELECT {Columns} FROM {Tables} WHERE s.id = @id", new { id }, cancellationToken);
        if (found is null || !(actor.Can(Capability.ReadEvidence, found.Path) || actor.Can(capability, found.Path)))
        {
            return Missing;
        }

        return actor.Can(capability, found.Path) ? found : Refusals.NotYours;
    }

    public static readonly Failure Missing = Refusals.NoSuch("这份调查");

    public static async Task<IReadOnlyList<SurveyResponse>> ResponsesAsync(Work work, long id, CancellationToken cancellationToken) =>
    [
        .. (await work.QueryAsync<ResponseRow>("SELECT id, day, content, set_aside FROM survey_responses WHERE survey_id = @id", new { id }, cancellationToken))
            .Select(row => new SurveyResponse(QuestionnaireJson.ReadAnswers(row.Content), row.SetAside)),
    ];

    public static Task<IReadOnlyList<string>> IndicatorsAsync(Work work, long id, CancellationToken cancellationToken) =>
        work.QueryAsync<string>("SELECT indicator FROM survey_indicators WHERE survey_id = @id ORDER BY indicator", new { id }, cancellationToken);
}
