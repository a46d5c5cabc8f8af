using Duheng.Application.Common;
using Duheng.Application.History;
using Duheng.Domain.Lifecycle;
using Duheng.Domain.Quantities;
using Duheng.Storage;

namespace Duheng.Application.Monitorings;

/// <summary>Opens a period of a year, with the day on which it is due, or moves the day of one that is there (设定监控期).</summary>
public sealed class AddMonitoringPeriod(Database database, ChangeLog log) : IUseCase
{
    private const int Months = 12;

    /// <param name="version">Of the period as it was seen; 0 for one that is not there yet.</param>
    public async Task<Result<MonitoringPeriod>> ExecuteAsync(Actor actor, int year, int month, DateOnly? dueOn, long version, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);

        if (!actor.Can(Capability.AdministerSystem))
        {
            return Refusals.NotYours;
        }

        if (month is < 1 or > Months)
        {
            return Refusals.Invalid("截止月份", "应在 1 和 12 之间。");
        }

        if (dueOn is not { } due || due < new DateOnly(year, month, 1) || due > new DateOnly(year + 1, Months, 31))
        {
            return Refusals.Invalid("报送期限", "请选监控期之后、次年年底之前的一天。");
        }

        await using var work = await database.WriteAsync(cancellationToken);
        if (await work.ValueAsync<long>("SELECT count(*) FROM years WHERE year = @year", new { year }, cancellationToken) == 0)
        {
            return Refusals.NoSuch("这个年度");
        }

        var before = (await MonitoringStore.PeriodsAsync(work, year, cancellationToken)).FirstOrDefault(period => period.LastMonth == month);
        var saved = await work.ExecuteAsync(
            version == 0
                ? "INSERT INTO monitoring_periods (year, last_month, due_on) VALUES (@year, @month, @due) ON CONFLICT (year, last_month) DO NOTHING"
                : "UPDATE monitoring_periods SET due_on = @due, version = version + 1 WHERE year = @year AND last_month = @month AND version = @version",
            new { year, month, due, version },
            cancellationToken);
        if (saved == 0)
        {
            return Refusals.ChangedMeanwhile;
        }

        var after = (await MonitoringStore.PeriodsAsync(work, year, cancellationToken)).First(period => period.LastMonth == month);
        await log.AppendAsync(
            work, actor, new ChangeSubject("monitoringPeriod", after.Id), $"设定 {Figures.Plain(year)} 年 {Figures.Plain(month)} 月监控期", before is null ? null : new { before.DueOn }, new { after.DueOn }, cancellationToken);
        await work.CommitAsync(cancellationToken);
        return after;
    }
}
