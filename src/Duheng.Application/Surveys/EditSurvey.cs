using Duheng.Application.Common;
using Duheng.Application.History;
using Duheng.Domain.Lifecycle;
using Duheng.Domain.Surveys;
using Duheng.Storage;

namespace Duheng.Application.Surveys;

/// <summary>Changes a survey while it is a draft. Which indicators rest on it may be said at any time.</summary>
public sealed class EditSurvey(Database database, TimeProvider time, ChangeLog log) : IUseCase
{
    /// <param name="version">That was read before.</param>
    public async Task<Result<SurveyRow>> ExecuteAsync(Actor actor, long id, SurveyDraft draft, long version, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(draft);

        await using var work = await database.WriteAsync(cancellationToken);
        if ((await SurveyBook.FindAsync(work, actor, id, Capability.KeepRegisters, cancellationToken)).Failed(out var refused, out var before))
        {
            return refused;
        }

        if (before.State != SurveyState.Draft)
        {
            return Refusals.Conflict($"调查现在是“{before.State.Name()}”，题目不能再改：已经答过的人看到的要和结果一致。要改题请另建一份。");
        }

        if (draft.Mistake() is { } mistake)
        {
            return mistake;
        }

        if (await MakeSurvey.IsTakenAsync(work, before.OrganisationId, before.Year, draft.Number, id, cancellationToken))
        {
            return MakeSurvey.Taken(draft.Number);
        }

        var changed = await work.ExecuteAsync(
            """
            UPDATE surveys SET number = @Number, title = @Title, introduction = @Introduction, thanks = @Thanks, access = @access, questions = @questions, updated_at = @now, version = version + 1
            WHERE id = @id AND version = @version
            """,
            new { draft.Number, draft.Title, draft.Introduction, draft.Thanks, access = draft.Access.Key(), questions = QuestionnaireJson.Write(draft.Questions), now = time.GetUtcNow(), id, version },
            cancellationToken);
        if (changed == 0)
        {
            return Refusals.ChangedMeanwhile;
        }

        await MakeSurvey.WriteIndicatorsAsync(work, id, draft.Indicators, cancellationToken);
        await log.AppendAsync(
            work, actor, new ChangeSubject("survey", id, before.ProjectYearId), "修改调查", new { before.Number, before.Title }, new { draft.Number, draft.Title, questions = draft.Questions.Count }, cancellationToken);
        var after = await SurveyBook.FindAsync(work, actor, id, Capability.KeepRegisters, cancellationToken);
        await work.CommitAsync(cancellationToken);
        return after;
    }
}
