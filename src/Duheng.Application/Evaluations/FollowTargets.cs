using Duheng.Application.Comments;
using Duheng.Application.Common;
using Duheng.Application.History;
using Duheng.Application.Projects;
using Duheng.Application.Targets;
using Duheng.Domain.Lifecycle;
using Duheng.Storage;

namespace Duheng.Application.Evaluations;

/// <summary>Moves a begun self-evaluation over to targets that were approved after it began, row by row (按新目标填报). What has no row there is kept aside.</summary>
public sealed class FollowTargets(Database database, TimeProvider time, ChangeLog log, EvaluationStore store) : IUseCase
{
    public async Task<Result<Evaluated>> ExecuteAsync(Actor actor, long projectYearId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);

        await using var work = await database.WriteAsync(cancellationToken);
        if ((await ProjectYears.FindAsync(work, actor, projectYearId, Capability.FillIn, cancellationToken)).Failed(out var failure, out var year))
        {
            return failure;
        }

        if (!LifecycleTable.IsOpenToEdit(year.Evaluation) || await store.FindAsync(work, year, cancellationToken) is not { } before)
        {
            return Refusals.Conflict($"自评现在是“{year.Evaluation.Name()}”，不能换到新目标；请先撤回，或请审核人退回。");
        }

        if (before.NewerTargets is not { } targets)
        {
            return Refusals.Conflict("自评已经按现行目标填报。");
        }

        var now = time.GetUtcNow();
        var next = await TargetVersions.IndicatorsAsync(work, targets.Id, cancellationToken);
        var carried = Pairing.Of(
            next,
            before.Lines.Where(line => line.Indicator is not null),
            (indicator, line) => indicator.Name == line.Indicator!.Name && indicator.Level1 == line.Indicator.Level1 && indicator.Level2 == line.Indicator.Level2, // filtered above
            (indicator, line) => indicator.Name == line.Indicator!.Name); // likewise
        foreach (var (indicator, from) in next.Zip(carried))
        {
            await CarryAsync(work, before.Evaluation, indicator, from, cancellationToken);
        }

        await MoveRowsAsync(work, year, before, [.. carried], cancellationToken);
        await work.ExecuteAsync(
            "UPDATE evaluations SET target_version_id = @targets, updated_at = @now, updated_by = @PersonId, version = version + 1 WHERE id = @Id",
            new { targets = targets.Id, now, actor.PersonId, before.Evaluation.Id },
            cancellationToken);
        await log.AppendAsync(
            work, actor, new ChangeSubject("evaluation", before.Evaluation.Id, year.Id), "按新目标填报", new { before.Targets.Number }, new { targets.Number }, cancellationToken);
        var after = await store.FindAsync(work, year, cancellationToken) ?? throw new InvalidOperationException("It was there a moment ago.");
        await EvaluationStore.KeepSummaryAsync(work, after, now, cancellationToken);
        await work.CommitAsync(cancellationToken);
        return after;
    }

    /// <summary>Files and comments stand at rows by their numbers: they go along with the indicator, and with one that is gone to the document as a whole.</summary>
    private static async Task MoveRowsAsync(Work work, ProjectYear year, Evaluated before, IReadOnlyList<EvaluatedLine?> carried, CancellationToken cancellationToken)
    {
        var first = before.Lines.First(line => line.Indicator is not null).Row;
        var rows = carried.Select((line, index) => (From: line?.Row, To: index + first)).Where(one => one.From is not null).ToDictionary(one => one.From!.Value, one => one.To);
        var lines = before.Lines.Where(line => line.Indicator is not null).ToDictionary(line => line.Row);
        var moves = lines.Keys.Where(row => !rows.TryGetValue(row, out var to) || to != row).ToDictionary(row => row, row => rows.TryGetValue(row, out var to) ? to : (int?)null);
        await CommentBook.FollowAsync(work, year.Id, DocumentKind.Evaluation, moves, row => lines[row].Indicator!.Name, cancellationToken); // filtered above
        var files = await work.QueryAsync<FileAt>(
            "SELECT id, row_number FROM attachments WHERE project_year_id = @Id AND document = @document AND row_number IS NOT NULL", new { year.Id, document = DocumentKind.Evaluation.Key() }, cancellationToken);
        foreach (var file in files.Where(file => moves.ContainsKey(file.RowNumber)))
        {
            await work.ExecuteAsync("UPDATE attachments SET row_number = @to WHERE id = @Id", new { to = moves[file.RowNumber], file.Id }, cancellationToken);
        }
    }

    /// <summary>
    /// What was filled in moves to its new row; points that a person stated hold for the weight under which they were stated, and for no other.
    /// Every row gets a version that no page has seen: on a page from before, the number of a row may mean another indicator.
    /// </summary>
    private static Task<int> CarryAsync(Work work, EvaluationRow evaluation, TargetIndicator indicator, EvaluatedLine? from, CancellationToken cancellationToken)
    {
        var version = evaluation.Version + 1; // with every save of a row the evaluation's own version grew too
        return from is null
            ? work.ExecuteAsync("INSERT INTO evaluation_lines (evaluation_id, indicator_id, version) VALUES (@evaluation, @indicator, @version)", new { evaluation = evaluation.Id, indicator = indicator.Id, version }, cancellationToken)
            : work.ExecuteAsync(
                "UPDATE evaluation_lines SET indicator_id = @indicator, stated_centi = @stated, version = @version WHERE id = @line",
                new { indicator = indicator.Id, stated = from.Indicator?.WeightCenti == indicator.WeightCenti ? from.Line.StatedCenti : null, version, line = from.Line.Id },
                cancellationToken);
    }

    private sealed record FileAt
    {
        public long Id { get; init; }

        public int RowNumber { get; init; }
    }
}
