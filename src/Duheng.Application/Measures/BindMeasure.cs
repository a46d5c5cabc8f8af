using Duheng.Application.Common;
using Duheng.Application.Data;
using Duheng.Application.History;
using Duheng.Application.Targets;
using Duheng.Domain.Lifecycle;
using Duheng.Domain.Quantities;
using Duheng.Storage;

namespace Duheng.Application.Measures;

/// <summary>Says by which measure the actual value of an indicator is computed, while its targets are open (绑定度量).</summary>
public sealed class BindMeasure(Database database, TimeProvider time, ChangeLog log, Knowledge knowledge, SaveTargets saveTargets) : IUseCase
{
    /// <param name="position">Of the indicator, from 1.</param>
    /// <param name="expression">Empty to take the measure away.</param>
    /// <param name="seen">The name that stood at the position when it was looked at: rows may have moved since. Null where the caller asked for the version.</param>
    public async Task<Result<TargetSheet>> ExecuteAsync(Actor actor, long projectYearId, int position, string expression, string? seen, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(expression);

        await using var work = await database.WriteAsync(cancellationToken);
        var now = time.GetUtcNow();
        if ((await OpenTargets.FindAsync(work, log, actor, projectYearId, now, cancellationToken)).Failed(out var failure, out var open))
        {
            return failure;
        }

        var (year, version) = open;
        var rows = await TargetVersions.IndicatorsAsync(work, version.Id, cancellationToken);
        if (rows.FirstOrDefault(row => row.Position == position) is not { } indicator)
        {
            return Refusals.NoSuch($"第 {Figures.Plain(position)} 行指标");
        }

        if (seen is not null && seen != indicator.Name)
        {
            return Refusals.ChangedMeanwhile;
        }

        var draft = new TargetDraft
        {
            PeriodGoal = version.PeriodGoal,
            AnnualGoal = version.AnnualGoal,
            Indicators = [.. rows.Select(row => DraftIndicator.From(row) with { Measure = row.Position == position ? expression : row.Measure })],
            Clauses = await TargetVersions.ClausesAsync(work, version.Id, cancellationToken),
        };
        if (saveTargets.Read(draft).Failed(out failure, out var bound))
        {
            return failure;
        }

        if (await saveTargets.WriteAsync(work, actor, year, version, draft, bound, now, cancellationToken) is { } refused)
        {
            return refused;
        }

        var sheet = await TargetSheets.ReadAsync(work, actor, year, knowledge, cancellationToken);
        await work.CommitAsync(cancellationToken);
        return sheet;
    }
}
