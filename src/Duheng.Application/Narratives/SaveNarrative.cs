using Duheng.Application.Common;
using Duheng.Application.Evaluations;
using Duheng.Application.History;
using Duheng.Application.Projects;
using Duheng.Domain.Lifecycle;
using Duheng.Domain.Reports;
using Duheng.Storage;

namespace Duheng.Application.Narratives;

/// <summary>Saves one chapter of the text of a report. Whoever had an older text before them is told, and loses nothing.</summary>
public sealed class SaveNarrative(Database database, TimeProvider time, ChangeLog log, EvaluationStore store) : IUseCase
{
    /// <summary>Characters of one chapter.</summary>
    public const int LongestText = 20_000;

    /// <param name="seen">See <see cref="NarrativeChapter.Seen"/>; null to save over whatever is there.</param>
    public async Task<Result<NarrativeChapter>> ExecuteAsync(Actor actor, long projectYearId, SectionKind section, string text, string? seen, CancellationToken cancellationToken)
    {
        await using var work = await database.WriteAsync(cancellationToken);
        var found = await ProjectYears.FindAsync(work, actor, projectYearId, Capability.FillIn, cancellationToken);
        if (found.Failed(out var failure, out var year))
        {
            return failure;
        }

        var saved = await SaveAsync(work, actor, year, section, text, seen, cancellationToken);
        if (!saved.Failed(out _, out _))
        {
            await work.CommitAsync(cancellationToken);
        }

        return saved;
    }

    /// <summary>The same within somebody else's transaction.</summary>
    public async Task<Result<NarrativeChapter>> SaveAsync(
        Work work, Actor actor, ProjectYear year, SectionKind section, string text, string? seen, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(work);
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(year);
        ArgumentNullException.ThrowIfNull(text);

        if (!LifecycleTable.IsOpenToEdit(year.Evaluation) || await store.FindAsync(work, year, cancellationToken) is not { } before)
        {
            return Refusals.Conflict($"自评现在是“{year.Evaluation.Name()}”，文字报告不能修改；请先开始自评，或撤回、退回后再改。");
        }

        if (NarrativeText.Chapters.All(chapter => chapter.Section != section))
        {
            return Refusals.NoSuch("这一章");
        }

        if (text.Length > LongestText)
        {
            return Refusals.Invalid("文字", $"一章最多 {Domain.Quantities.Figures.Plain(LongestText)} 字；请把长的材料放进附件。");
        }

        var kept = NarrativeText.Read(before.Evaluation.Narrative);
        var old = NarrativeText.Of(kept, section);
        if (seen is not null && seen != NarrativeText.Hash(old))
        {
            return Refusals.ChangedMeanwhile;
        }

        var now = time.GetUtcNow();
        if (await work.ExecuteAsync(
            "UPDATE evaluations SET narrative = @narrative, updated_at = @now, updated_by = @PersonId, version = version + 1 WHERE id = @Id AND version = @Version",
            new { narrative = NarrativeText.With(kept, section, text), now, actor.PersonId, before.Evaluation.Id, before.Evaluation.Version },
            cancellationToken) == 0)
        {
            return Refusals.ChangedMeanwhile;
        }

        await log.AppendAsync(
            work, actor, new ChangeSubject("evaluation", before.Evaluation.Id, year.Id), $"改文字：{NarrativeText.Chapters.First(chapter => chapter.Section == section).Title}",
            new { text = old }, new { text = NarrativeText.Tidy(text) }, cancellationToken);
        var after = await store.FindAsync(work, year, cancellationToken) ?? throw new InvalidOperationException("It was there a moment ago.");
        await EvaluationStore.KeepSummaryAsync(work, after, now, cancellationToken);
        return LoadNarrative.ChapterOf(after, section);
    }
}
