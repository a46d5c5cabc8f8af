using Duheng.Application.Common;
using Duheng.Application.Targets;
using Duheng.Application.Years;
using Duheng.Domain.Lifecycle;
using Duheng.Storage;

namespace Duheng.Application.Surveys;

/// <summary>One survey with its result, for whoever may see it; and its single answers.</summary>
public sealed class FindSurvey(Database database, TimeProvider time, SurveyResults results) : IUseCase
{
    private const string Topic = "满意";

    public async Task<Result<SurveyDetail>> ExecuteAsync(Actor actor, long id, CancellationToken cancellationToken)
    {
        await using var work = await database.ReadAsync(cancellationToken);
        if ((await SurveyBook.FindAsync(work, actor, id, Capability.ReadEvidence, cancellationToken)).Failed(out var refused, out var survey))
        {
            return refused;
        }

        var result = await results.OfAsync(work, survey, cancellationToken);
        var indicators = await SurveyBook.IndicatorsAsync(work, id, cancellationToken);
        return new SurveyDetail(survey, survey.Questionnaire, result, indicators, await CandidatesAsync(work, survey.ProjectYearId, cancellationToken), ChinaClock.Today(time));
    }

    /// <summary>The answers as they were handed in, in no order of time.</summary>
    public async Task<Result<SurveyAnswers>> AnswersAsync(Actor actor, long id, CancellationToken cancellationToken)
    {
        await using var work = await database.ReadAsync(cancellationToken);
        if ((await SurveyBook.FindAsync(work, actor, id, Capability.ReadEvidence, cancellationToken)).Failed(out var refused, out var survey))
        {
            return refused;
        }

        var rows = await work.QueryAsync<ResponseRow>("SELECT id, day, content, set_aside FROM survey_responses WHERE survey_id = @id ORDER BY day, id", new { id }, cancellationToken);
        return new SurveyAnswers(survey, survey.Questionnaire, [.. rows.Select(row => new SurveyAnswer(row.Id, row.Day, QuestionnaireJson.ReadAnswers(row.Content), row.SetAside))]);
    }

    private static async Task<IReadOnlyList<string>> CandidatesAsync(Work work, long? projectYearId, CancellationToken cancellationToken)
    {
        if (projectYearId is not { } id || await TargetVersions.FindNewestAsync(work, id, cancellationToken) is not { } version)
        {
            return [];
        }

        var rows = await TargetVersions.IndicatorsAsync(work, version.Id, cancellationToken);
        return [.. rows.Where(row => row.Name.Contains(Topic, StringComparison.Ordinal) || row.Level2.Contains(Topic, StringComparison.Ordinal)).Select(row => row.Name).Distinct(StringComparer.Ordinal)];
    }
}
