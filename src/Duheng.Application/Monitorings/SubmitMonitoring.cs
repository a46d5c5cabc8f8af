using Duheng.Application.Common;
using Duheng.Application.Projects;
using Duheng.Application.Years;
using Duheng.Domain.Lifecycle;
using Duheng.Domain.Quantities;
using Duheng.Storage;

namespace Duheng.Application.Monitorings;

/// <summary>Hands a period up, and opens a warning for every lamp that is not green (送审).</summary>
public sealed class SubmitMonitoring(Database database, TimeProvider time, MoveMonitoring move, MonitoringLimits limits, WorkingDays days) : IUseCase
{
    /// <returns>What is still to be said, each in a sentence; empty when it was handed up.</returns>
    public async Task<Result<string[]>> ExecuteAsync(Actor actor, long projectYearId, int month, CancellationToken cancellationToken)
    {
        await using var work = await database.WriteAsync(cancellationToken);
        var found = await ProjectYears.FindAsync(work, actor, projectYearId, Capability.FillIn, cancellationToken);
        if (found.Failed(out var failure, out var year))
        {
            return failure;
        }

        var submitted = await SubmitAsync(work, actor, year, month, cancellationToken);
        if (!submitted.Failed(out _, out var gaps) && gaps.Length == 0)
        {
            await work.CommitAsync(cancellationToken);
        }

        return submitted;
    }

    /// <summary>The same within somebody else's transaction, who has asked for the right.</summary>
    public async Task<Result<string[]>> SubmitAsync(Work work, Actor actor, ProjectYear year, int month, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(work);
        ArgumentNullException.ThrowIfNull(year);

        var found = await MonitoringStore.FindAsync(work, year, month, cancellationToken);
        if (found.Failed(out var failure, out var monitored))
        {
            return failure;
        }

        if (monitored.Row is not { } row)
        {
            return Refusals.Conflict("这一期监控还没有开始。");
        }

        var lit = MonitoringStore.Lit(monitored, limits);
        if (LifecycleTable.IsOpenToEdit(row.State) && lit.Gaps.Count > 0)
        {
            return lit.Gaps.ToArray();
        }

        var moved = await move.MoveAsync(work, actor, year, month, Act.Submit, reason: null, cancellationToken);
        if (moved.Failed(out var refused, out _))
        {
            return refused;
        }

        var now = time.GetUtcNow();
        await MonitoringStore.KeepLampsAsync(work, lit, cancellationToken);
        await MonitoringStore.KeepWorstAsync(work, lit.Row ?? row, cancellationToken);
        await work.ExecuteAsync("UPDATE monitorings SET submitted_at = @now WHERE id = @Id", new { now, row.Id }, cancellationToken);
        await WarnAsync(work, lit, row.Id, now, cancellationToken);
        return Array.Empty<string>();
    }

    /// <summary>Handed up a second time, answered warnings stay; open ones follow the lamps.</summary>
    private async Task WarnAsync(Work work, Monitored lit, long monitoringId, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var today = ChinaClock.DayOf(now);
        var known = lit.Warnings.Where(warning => warning.Disposal is not null).Select(warning => warning.IndicatorId).ToHashSet();
        await work.ExecuteAsync("DELETE FROM monitoring_warnings WHERE monitoring_id = @monitoringId AND disposal IS NULL", new { monitoringId }, cancellationToken);
        var lamps = lit.Indicators.Select(one => ((long?)one.Indicator.Id, one.Line.Lamp, $"{one.Indicator.Name}：{Sentence(one)}")).Prepend((null, lit.Row?.MoneyLamp, Money(lit)));
        foreach (var (indicator, lamp, text) in lamps)
        {
            if (lamp is { } lit1 and not Lamp.Green && !known.Contains(indicator))
            {
                await work.ExecuteAsync(
                    """
                    INSERT INTO monitoring_warnings (monitoring_id, project_year_id, indicator_id, text, due_on, created_at)
                    VALUES (@monitoringId, @year, @indicator, @text, @due, @now)
                    """,
                    new { monitoringId, year = lit.Year.Id, indicator, text = $"{lit1.Name()}　{text}", due = days.After(today, limits.DaysFor(lit1)), now },
                    cancellationToken);
            }
        }
    }

    private static string Sentence(MonitoredIndicator one) =>
        $"目标 {one.Indicator.Printed}，累计 {Or(one.Line.ToDate)}，预计全年 {Or(one.Line.Forecast)}（{LifecycleWords.Parse<Likelihood>(one.Line.Likelihood)?.Name() ?? "未说明"}）";

    private static string Money(Monitored lit) => lit.Row is not { } row ? string.Empty
        : $"预算执行：1—{Figures.Plain(row.LastMonth)} 月执行 {Figures.Rounded(row.Executed.Wan, 2)} 万元，全年预算 {Figures.Rounded(row.Annual.Wan, 2)} 万元，预计全年 {(row.Forecast is { } told ? Figures.Rounded(told.Wan, 2) + " 万元" : "未说明")}";

    private static string Or(string text) => text.Length > 0 ? text : "未填";
}
