using Duheng.Application.Common;
using Duheng.Application.History;
using Duheng.Application.Projects;
using Duheng.Domain.Lifecycle;
using Duheng.Storage;

namespace Duheng.Application.Monitorings;

/// <summary>Writes what was typed, and lights the lamps anew (保存监控).</summary>
public sealed class SaveMonitoring(Database database, TimeProvider time, ChangeLog log, MonitoringLimits limits) : IUseCase
{
    private const int LongestText = 500;

    public async Task<Result<Monitored>> ExecuteAsync(Actor actor, long projectYearId, int month, MonitoringEdit edit, CancellationToken cancellationToken)
    {
        await using var work = await database.WriteAsync(cancellationToken);
        var found = await ProjectYears.FindAsync(work, actor, projectYearId, Capability.FillIn, cancellationToken);
        if (found.Failed(out var failure, out var year))
        {
            return failure;
        }

        var saved = await SaveAsync(work, actor, year, month, edit, cancellationToken);
        if (!saved.Failed(out _, out _))
        {
            await work.CommitAsync(cancellationToken);
        }

        return saved;
    }

    /// <summary>The same within somebody else's transaction, who has asked for the right.</summary>
    public async Task<Result<Monitored>> SaveAsync(Work work, Actor actor, ProjectYear year, int month, MonitoringEdit edit, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(work);
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(year);
        ArgumentNullException.ThrowIfNull(edit);

        var found = await MonitoringStore.FindAsync(work, year, month, cancellationToken);
        if (found.Failed(out _, out var before))
        {
            return found;
        }

        if (before.Row is not { } row || !LifecycleTable.IsOpenToEdit(row.State))
        {
            return Refusals.Conflict($"这一期监控现在是“{(before.Row?.State ?? DocumentState.NotStarted).Name()}”，不能修改；要改请先撤回，或请审核人退回。");
        }

        if (Mistake(before, edit) is { } mistake)
        {
            return mistake;
        }

        var saved = await work.ExecuteAsync(
            "UPDATE monitorings SET forecast_fen = @ForecastFen, remark = @remark, updated_at = @now, version = version + 1 WHERE id = @Id AND version = @Version",
            new { edit.ForecastFen, remark = edit.Remark.Trim(), now = time.GetUtcNow(), row.Id, edit.Version },
            cancellationToken);
        if (saved == 0)
        {
            return Refusals.ChangedMeanwhile;
        }

        var byRow = before.Indicators.ToDictionary(one => one.Indicator.Position);
        foreach (var line in edit.Lines)
        {
            await work.ExecuteAsync(
                "UPDATE monitoring_lines SET to_date = @toDate, forecast = @forecast, likelihood = @likelihood, cause = @cause, remark = @remark WHERE id = @Id",
                new
                {
                    toDate = line.ToDate.Trim(),
                    forecast = line.Forecast.Trim(),
                    likelihood = line.Likelihood?.Key() ?? string.Empty,
                    cause = line.Cause?.Key() ?? string.Empty,
                    remark = line.Remark.Trim(),
                    byRow[line.Row].Line.Id,
                },
                cancellationToken);
        }

        var after = await MonitoringStore.FindAsync(work, year, month, cancellationToken);
        if (after.Failed(out _, out var read))
        {
            return after;
        }

        var lit = MonitoringStore.Lit(read, limits);
        await MonitoringStore.KeepLampsAsync(work, lit, cancellationToken);
        await log.AppendAsync(work, actor, new ChangeSubject("monitoring", row.Id, year.Id), "填写监控", Said(before), Said(lit), cancellationToken);
        return lit;
    }

    private static Failure? Mistake(Monitored before, MonitoringEdit edit) => edit switch
    {
        { ForecastFen: < 0 } => Refusals.Invalid("预计全年执行", "不能小于 0。"),
        { Remark.Length: > LongestText } => Refusals.Invalid("说明", "不超过 500 个字。"),
        _ when edit.Lines.Any(line => before.Indicators.All(one => one.Indicator.Position != line.Row)) => Refusals.NoSuch("这一行"),
        _ when edit.Lines.FirstOrDefault(line => line.ToDate.Length > LongestText || line.Forecast.Length > LongestText || line.Remark.Length > LongestText) is { } line =>
            Refusals.Invalid($"第 {Domain.Quantities.Figures.Plain(line.Row)} 行", "每格不超过 500 个字。"),
        _ => null,
    };

    private static object Said(Monitored monitored) => new
    {
        monitored.Row?.ForecastFen,
        monitored.Row?.Remark,
        lines = monitored.Indicators.Select(one => new { row = one.Indicator.Position, one.Indicator.Name, one.Line.ToDate, one.Line.Forecast, one.Line.Likelihood, one.Line.Cause, one.Line.Remark }),
    };
}
