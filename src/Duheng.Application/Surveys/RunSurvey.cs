using System.Globalization;
using Duheng.Application.Common;
using Duheng.Application.History;
using Duheng.Domain.Lifecycle;
using Duheng.Domain.Surveys;
using Duheng.Storage;

namespace Duheng.Application.Surveys;

/// <summary>Opens a survey for a period, and closes it.</summary>
public sealed class RunSurvey(Database database, TimeProvider time, ChangeLog log) : IUseCase
{
    public async Task<Result<SurveyRow>> OpenAsync(Actor actor, long id, DateOnly? opensOn, DateOnly? closesOn, CancellationToken cancellationToken)
    {
        await using var work = await database.WriteAsync(cancellationToken);
        var result = await OpenAsync(work, actor, id, opensOn, closesOn, cancellationToken);
        return await KeptAsync(work, result, cancellationToken);
    }

    public async Task<Result<SurveyRow>> CloseAsync(Actor actor, long id, CancellationToken cancellationToken)
    {
        await using var work = await database.WriteAsync(cancellationToken);
        var result = await CloseAsync(work, actor, id, cancellationToken);
        return await KeptAsync(work, result, cancellationToken);
    }

    internal async Task<Result<SurveyRow>> OpenAsync(Work work, Actor actor, long id, DateOnly? opensOn, DateOnly? closesOn, CancellationToken cancellationToken)
    {
        if ((await SurveyBook.FindAsync(work, actor, id, Capability.KeepRegisters, cancellationToken)).Failed(out var refused, out var survey))
        {
            return refused;
        }

        if (survey.State == SurveyState.Closed)
        {
            return Refusals.Conflict("调查已经结束，结果已定，不能再开放；要再问一次请另建一份。");
        }

        if (opensOn is not { } first || closesOn is not { } last || last < first)
        {
            return Refusals.Invalid("起止日期", "请写开始和截止日期，截止不早于开始。");
        }

        if (survey.Questionnaire.Faults() is [var fault, ..])
        {
            return Refusals.Invalid("问题", fault);
        }

        if (survey is { Access: SurveyAccess.Codes, Given: 0 })
        {
            return Refusals.Invalid("问卷码", "这份调查凭问卷码作答，还没有生成问卷码；请先生成，或改为公开作答。");
        }

        return await MoveAsync(work, actor, survey, SurveyState.Open, first, last, "开放调查", cancellationToken);
    }

    internal async Task<Result<SurveyRow>> CloseAsync(Work work, Actor actor, long id, CancellationToken cancellationToken) =>
        (await SurveyBook.FindAsync(work, actor, id, Capability.KeepRegisters, cancellationToken)).Failed(out var refused, out var survey) ? refused
        : survey.State != SurveyState.Open ? Refusals.Conflict($"调查现在是“{survey.State.Name()}”，没有在进行，不用结束。")
        : await MoveAsync(work, actor, survey, SurveyState.Closed, survey.OpensOn, survey.ClosesOn, "结束调查", cancellationToken);

    private async Task<Result<SurveyRow>> MoveAsync(
        Work work, Actor actor, SurveyRow survey, SurveyState state, DateOnly? opensOn, DateOnly? closesOn, string action, CancellationToken cancellationToken)
    {
        var changed = await work.ExecuteAsync(
            "UPDATE surveys SET state = @state, opens_on = @opensOn, closes_on = @closesOn, updated_at = @now, version = version + 1 WHERE id = @Id AND version = @Version",
            new { state = state.Key(), opensOn, closesOn, now = time.GetUtcNow(), survey.Id, survey.Version },
            cancellationToken);
        if (changed == 0)
        {
            return Refusals.ChangedMeanwhile;
        }

        await log.AppendAsync(
            work, actor, new ChangeSubject("survey", survey.Id, survey.ProjectYearId), action, new { state = survey.State.Name() },
            new { state = state.Name(), opensOn = Day(opensOn), closesOn = Day(closesOn), received = survey.Received }, cancellationToken);
        return survey with { State = state, OpensOn = opensOn, ClosesOn = closesOn, Version = survey.Version + 1 };
    }

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static async Task<Result<SurveyRow>> KeptAsync(Work work, Result<SurveyRow> result, CancellationToken cancellationToken)
    {
        if (!result.Failed(out _, out _))
        {
            await work.CommitAsync(cancellationToken);
        }

        return result;
    }
}
