using System.Globalization;
using Duheng.Application.Comments;
using Duheng.Application.Common;
using Duheng.Application.Data;
using Duheng.Application.History;
using Duheng.Application.Projects;
using Duheng.Application.Registers.Packs;
using Duheng.Domain.Lifecycle;
using Duheng.Domain.Measures;
using Duheng.Storage;

namespace Duheng.Application.Targets;

/// <summary>Saves the whole sheet as typed (保存绩效目标). Whoever saves over somebody else's newer one is told, and nothing is lost.</summary>
public sealed class SaveTargets(Database database, TimeProvider time, ChangeLog log, Knowledge knowledge, PackCatalog packs) : IUseCase
{
    private const int MostRows = 200;
    private const int LongestGoal = 4_000;

    public async Task<Result<TargetSheet>> ExecuteAsync(Actor actor, long id, TargetDraft draft, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(draft);

        await using var work = await database.WriteAsync(cancellationToken);
        var now = time.GetUtcNow();
        if ((await OpenTargets.FindAsync(work, log, actor, id, now, cancellationToken)).Failed(out var failure, out var open))
        {
            return failure;
        }

        var (year, version) = open;
        if (draft.Number != 0 && (draft.Number != version.Number || draft.Saved != version.Version))
        {
            return Refusals.ChangedMeanwhile;
        }

        if (draft.Number == 0 && version.Version > 1)
        {
            return Refusals.ChangedMeanwhile; // somebody else began meanwhile
        }

        if (Read(draft).Failed(out failure, out var rows))
        {
            return failure;
        }

        if ((await WriteAsync(work, actor, year, version, draft, rows, now, cancellationToken)) is { } refused)
        {
            return refused;
        }

        var sheet = await TargetSheets.ReadAsync(work, actor, year, knowledge, cancellationToken);
        await work.CommitAsync(cancellationToken);
        return sheet;
    }

    /// <summary>The same within somebody else's transaction, who has asked for the right: demo.</summary>
    internal async Task<Failure?> WriteAsync(
        Work work, Actor actor, ProjectYear year, TargetVersion version, TargetDraft draft, IReadOnlyList<TargetIndicator> rows, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var (period, annual) = (Plain(draft.PeriodGoal), Plain(draft.AnnualGoal));
        if (Math.Max(period.Length, annual.Length) > LongestGoal)
        {
            return Refusals.Invalid("绩效目标", $"最多 {LongestGoal.ToString(CultureInfo.InvariantCulture)} 个字。");
        }

        var before = await TargetVersions.IndicatorsAsync(work, version.Id, cancellationToken);
        var changed = await work.ExecuteAsync(
            "UPDATE target_versions SET period_goal = @period, annual_goal = @annual, version = version + 1 WHERE id = @Id AND version = @Version AND state = 'open'",
            new { period, annual, version.Id, version.Version },
            cancellationToken);
        if (changed == 0)
        {
            return Refusals.ChangedMeanwhile;
        }

        await TargetVersions.WriteRowsAsync(work, version.Id, rows, AnnualGoal.Clauses(annual, draft.Clauses, rows.Count), cancellationToken);
        await CommentBook.FollowAsync(work, year.Id, DocumentKind.Targets, RowMoves.Of(before, rows), row => before.First(one => one.Position == row).Name, cancellationToken);
        await work.ExecuteAsync("UPDATE project_years SET updated_at = @now WHERE id = @Id", new { now, year.Id }, cancellationToken);
        await log.AppendAsync(
            work, actor, new ChangeSubject("targets", version.Id, year.Id), "保存绩效目标", Said(version.PeriodGoal, version.AnnualGoal, before, rows), Said(period, annual, rows, before), cancellationToken);
        return null;
    }

    /// <summary>Rows that hold something, in their order.</summary>
    internal Result<IReadOnlyList<TargetIndicator>> Read(TargetDraft draft)
    {
        var drafts = draft.Indicators.Where(row => !row.IsBlank).ToList();
        if (drafts.Count > MostRows)
        {
            return Refusals.Invalid("指标", $"最多 {MostRows.ToString(CultureInfo.InvariantCulture)} 行，现在有 {drafts.Count.ToString(CultureInfo.InvariantCulture)} 行。");
        }

        var rows = new List<TargetIndicator>();
        foreach (var one in drafts)
        {
            if (TargetRow.Read(one, rows.Count + 1).Failed(out var failure, out var row))
            {
                return failure;
            }

            if (Bound(row).Failed(out failure, out var bound))
            {
                return failure;
            }

            rows.Add(bound);
        }

        return rows;
    }

    /// <summary>The same with its measure in the one writing that it has.</summary>
    private Result<TargetIndicator> Bound(TargetIndicator row)
    {
        if (row.Measure.Length == 0)
        {
            return row;
        }

        var parsed = MeasureLanguage.Measure(row.Measure, [.. packs.Registers], row.Unit);
        return parsed.Node is { } node
            ? row with { Measure = MeasurePrinter.Print(node) }
            : Refusals.Invalid($"第 {row.Position.ToString(CultureInfo.InvariantCulture)} 行“度量”", parsed.Error?.ToString() ?? string.Empty);
    }

    /// <summary>For the history: the goals, and only the rows that the other side does not have.</summary>
    private static object Said(string period, string annual, IReadOnlyList<TargetIndicator> rows, IReadOnlyList<TargetIndicator> others) => new
    {
        period,
        annual,
        rows = rows.Select(Line).Except(others.Select(Line), StringComparer.Ordinal),
    };

    private static string Line(TargetIndicator row) => string.Create(
        CultureInfo.InvariantCulture, $"{row.Position} {row.Level1}/{row.Level2}/{row.Name} {row.Printed} 权重 {row.WeightCenti / TargetRow.CentiPerPoint} 依据 {row.Basis} 佐证 {row.Evidence} 度量 {row.Measure}");

    private static string Plain(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal).Trim();
}
