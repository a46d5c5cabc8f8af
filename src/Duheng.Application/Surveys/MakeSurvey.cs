using Duheng.Application.Common;
using Duheng.Application.History;
using Duheng.Application.Organisations;
using Duheng.Application.Projects;
using Duheng.Domain.Lifecycle;
using Duheng.Domain.Surveys;
using Duheng.Storage;

namespace Duheng.Application.Surveys;

/// <summary>Makes a survey, as a draft.</summary>
public sealed class MakeSurvey(Database database, TimeProvider time, ChangeLog log) : IUseCase
{
    /// <returns>The id of the survey.</returns>
    public async Task<Result<long>> ExecuteAsync(Actor actor, NewSurvey made, CancellationToken cancellationToken)
    {
        await using var work = await database.WriteAsync(cancellationToken);
        var result = await AddAsync(work, actor, made, cancellationToken);
        if (!result.Failed(out _, out _))
        {
            await work.CommitAsync(cancellationToken);
        }

        return result;
    }

    internal async Task<Result<long>> AddAsync(Work work, Actor actor, NewSurvey made, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(made);

        if ((await OwnerAsync(work, actor, made, cancellationToken)).Failed(out var refused, out var owner))
        {
            return refused;
        }

        if (made.Draft.Mistake() is { } mistake)
        {
            return mistake;
        }

        var (organisation, year) = owner;
        if (await IsTakenAsync(work, organisation, year, made.Draft.Number, except: 0, cancellationToken))
        {
            return Taken(made.Draft.Number);
        }

        var draft = made.Draft;
        var id = await work.ValueAsync<long>(
            """
            INSERT INTO surveys (organisation_id, project_year_id, year, number, title, introduction, thanks, access, state, slug, questions, updated_at)
            VALUES (@organisation, @ProjectYearId, @year, @Number, @Title, @Introduction, @Thanks, @access, @state, @slug, @questions, @now) RETURNING id
            """,
            new
            {
                organisation,
                made.ProjectYearId,
                year,
                draft.Number,
                draft.Title,
                draft.Introduction,
                draft.Thanks,
                access = draft.Access.Key(),
                state = SurveyState.Draft.Key(),
                slug = SurveyBook.NewSlug(),
                questions = QuestionnaireJson.Write(draft.Questions),
                now = time.GetUtcNow(),
            },
            cancellationToken);
        await WriteIndicatorsAsync(work, id, draft.Indicators, cancellationToken);
        await log.AppendAsync(work, actor, new ChangeSubject("survey", id, made.ProjectYearId), "新建调查", null, new { draft.Number, draft.Title }, cancellationToken);
        return id;
    }

    internal static Failure Taken(string number) => Refusals.Invalid("编号", $"本单位本年度已有编号“{number}”的调查；请换一个。");

    internal static async Task<bool> IsTakenAsync(Work work, long organisation, int year, string number, long except, CancellationToken cancellationToken) =>
        await work.ValueAsync<long>(
            "SELECT count(*) FROM surveys WHERE organisation_id = @organisation AND year = @year AND number = @number AND id <> @except", new { organisation, year, number, except }, cancellationToken) > 0;

    internal static async Task WriteIndicatorsAsync(Work work, long id, IReadOnlyList<string> indicators, CancellationToken cancellationToken)
    {
        await work.ExecuteAsync("DELETE FROM survey_indicators WHERE survey_id = @id", new { id }, cancellationToken);
        await work.InsertAsync<long>(
            "survey_indicators (survey_id, indicator)", indicators.Distinct(StringComparer.Ordinal).Select(indicator => (IReadOnlyList<object?>)[id, indicator]), returning: null, cancellationToken);
    }

    /// <summary>The unit in whose name it is asked, and the year.</summary>
    private static async Task<Result<(long Organisation, int Year)>> OwnerAsync(Work work, Actor actor, NewSurvey made, CancellationToken cancellationToken)
    {
        if (made.ProjectYearId is { } project)
        {
            return (await ProjectYears.FindAsync(work, actor, project, Capability.KeepRegisters, cancellationToken)).Match<Result<(long, int)>>(found => (found.OrganisationId, found.Year), failure => failure);
        }

        if (!actor.Can(Capability.KeepRegisters))
        {
            return Refusals.NotYours;
        }

        if (await OrganisationTree.FindAsync(work, made.OrganisationId, cancellationToken) is not { } organisation || !actor.Can(Capability.KeepRegisters, organisation.Path))
        {
            return Refusals.NoSuch("这个单位");
        }

        return await work.ValueAsync<long>("SELECT count(*) FROM years WHERE year = @Year", new { made.Year }, cancellationToken) > 0
            ? (organisation.Id, made.Year)
            : Refusals.Invalid("年度", "这个年度还没有启用；请系统管理员设立。");
    }
}
