using Duheng.Application.Common;
using Duheng.Application.History;
using Duheng.Domain.Lifecycle;
using Duheng.Storage;

namespace Duheng.Application.Surveys;

/// <summary>Sets an answer aside with a reason, such as a test, or takes it back in. Both stand in the log and in the result: nobody drops an unwelcome answer in silence.</summary>
public sealed class SetAsideAnswer(Database database, ChangeLog log) : IUseCase
{
    private const int LongestReason = 60;

    /// <param name="reason">Empty takes it back in.</param>
    public async Task<Result<SurveyRow>> ExecuteAsync(Actor actor, long id, long answer, string? reason, CancellationToken cancellationToken)
    {
        await using var work = await database.WriteAsync(cancellationToken);
        if ((await SurveyBook.FindAsync(work, actor, id, Capability.KeepRegisters, cancellationToken)).Failed(out var refused, out var survey))
        {
            return refused;
        }

        var why = reason?.Trim() ?? string.Empty;
        if (why.Length > LongestReason)
        {
            return Refusals.Invalid("原因", "最多 60 个字。");
        }

        if (await work.FindAsync<ResponseRow>("SELECT id, day, content, set_aside FROM survey_responses WHERE id = @answer AND survey_id = @id", new { answer, id }, cancellationToken) is not { } row)
        {
            return Refusals.NoSuch("这份答卷");
        }

        await work.ExecuteAsync("UPDATE survey_responses SET set_aside = @why WHERE id = @answer", new { why, answer }, cancellationToken);
        await log.AppendAsync(
            work, actor, new ChangeSubject("survey", id, survey.ProjectYearId), why.Length > 0 ? "剔除答卷" : "恢复答卷", new { answer, reason = row.SetAside }, new { answer, reason = why }, cancellationToken);
        await work.CommitAsync(cancellationToken);
        return survey;
    }
}
