using Duheng.Application.Common;
using Duheng.Application.History;
using Duheng.Application.Measures;
using Duheng.Application.Projects;
using Duheng.Application.Targets;
using Duheng.Domain.Lifecycle;
using Duheng.Storage;

namespace Duheng.Application.Monitorings;

/// <summary>Begins the monitoring of a period against the approved targets (开始监控).</summary>
public sealed class StartMonitoring(Database database, TimeProvider time, ChangeLog log, MeasureBook measures) : IUseCase
{
    public async Task<Result<Monitored>> ExecuteAsync(Actor actor, long projectYearId, int month, CancellationToken cancellationToken)
    {
        await using var work = await database.WriteAsync(cancellationToken);
        var found = await ProjectYears.FindAsync(work, actor, projectYearId, Capability.FillIn, cancellationToken);
        if (found.Failed(out var failure, out var year))
        {
            return failure;
        }

        var started = await StartAsync(work, actor, year, month, cancellationToken);
        if (!started.Failed(out _, out _))
        {
            await work.CommitAsync(cancellationToken);
        }

        return started;
    }

    /// <summary>The same within somebody else's transaction, who has asked for the right.</summary>
    public async Task<Result<Monitored>> StartAsync(Work work, Actor actor, ProjectYear year, int month, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(work);
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(year);

        var found = await MonitoringStore.FindAsync(work, year, month, cancellationToken);
        if (found.Failed(out _, out var before))
        {
            return found;
        }

        if (await TargetVersions.FindApprovedAsync(work, year.Id, cancellationToken) is not { } targets)
        {
            return Refusals.Conflict("绩效目标还没有批复，不能开始监控；请先送审目标。");
        }

        if (before.Row is not null)
        {
            return Refusals.Conflict($"{Domain.Quantities.Figures.Plain(month)} 月的监控已经开始；请刷新页面看最新状态。");
        }

        if (LifecycleTable.Find(DocumentKind.Monitoring, DocumentState.NotStarted, Act.Start, actor, year.Path) is not { } move)
        {
            return Refusals.NotYours;
        }

        var now = time.GetUtcNow();
        var money = await MonitoringStore.MoneyAsync(work, year.Id, before.Period.LastDay, cancellationToken);
        var id = await work.ValueAsync<long>(
            "INSERT INTO monitorings (project_year_id, last_month, state, annual_fen, executed_fen, updated_at) VALUES (@Id, @month, @state, @annual, @executed, @now) RETURNING id",
            new { year.Id, month, state = move.To.Key(), annual = money.Annual.Fen, executed = money.Executed.Fen, now },
            cancellationToken);
        await work.ExecuteAsync(
            "INSERT INTO monitoring_lines (monitoring_id, indicator_id) SELECT @id, i.id FROM target_indicators i WHERE i.target_version_id = @targets", new { id, targets = targets.Id }, cancellationToken);
        await PrefillAsync(work, year, targets, id, before.Period, cancellationToken);
        await MoveMonitoring.KeepStateAsync(work, year.Id, month, move.To, now, cancellationToken);
        await log.AppendAsync(
            work, actor, new ChangeSubject("monitoring", id, year.Id), Act.Start.Name(), before: null, new { month, state = move.To.Name() }, cancellationToken);
        return await MonitoringStore.FindAsync(work, year, month, cancellationToken);
    }

    /// <summary>What records tell until the end of the period need not be typed.</summary>
    private async Task PrefillAsync(Work work, ProjectYear year, TargetVersion targets, long monitoringId, MonitoringPeriod period, CancellationToken cancellationToken)
    {
        foreach (var indicator in (await TargetVersions.IndicatorsAsync(work, targets.Id, cancellationToken)).Where(one => one.Measure.Length > 0))
        {
            if ((await measures.ComputeAsync(work, year, indicator, period.LastDay, cancellationToken)).Actual is { } actual)
            {
                await work.ExecuteAsync("UPDATE monitoring_lines SET to_date = @actual WHERE monitoring_id = @monitoringId AND indicator_id = @Id", new { actual, monitoringId, indicator.Id }, cancellationToken);
            }
        }
    }
}
