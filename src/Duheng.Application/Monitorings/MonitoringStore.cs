using Duheng.Application.Common;
using Duheng.Application.Projects;
using Duheng.Application.Targets;
using Duheng.Domain.Lifecycle;
using Duheng.Domain.Quantities;
using Duheng.Storage;

namespace Duheng.Application.Monitorings;

/// <summary>Reads monitorings, lights their lamps and keeps what lists show.</summary>
internal static class MonitoringStore
{
    private const string Columns =
        "m.id, m.project_year_id, m.last_month, m.state, m.lamp, m.money_lamp, m.annual_fen AS annual, m.executed_fen AS executed, m.forecast_fen, m.remark, m.submitted_at, m.updated_at, m.version";

    /// <summary>Of years y: there are approved targets, also while others are being drafted.</summary>
    public const string HasTargets = "(y.targets = 'approved' OR EXISTS (SELECT 1 FROM target_versions v WHERE v.project_year_id = y.id AND v.state = 'approved'))";

    /// <summary>The budget of years y as it stands on the day @until.</summary>
    public const string AnnualUntil =
        "CAST((SELECT COALESCE(sum(e.amount_fen), 0) FROM ledger_entries e WHERE e.project_year_id = y.id AND e.kind IN ('initial', 'adjustment', 'carriedOver') AND e.dated_on <= @until) AS BIGINT)";

    /// <summary>What is spent by then.</summary>
    public const string ExecutedUntil =
        "CAST((SELECT COALESCE(sum(e.amount_fen), 0) FROM ledger_entries e WHERE e.project_year_id = y.id AND e.kind = 'payment' AND e.dated_on <= @until) AS BIGINT)";

    public static Task<IReadOnlyList<MonitoringPeriod>> PeriodsAsync(Work work, int year, CancellationToken cancellationToken) =>
        work.QueryAsync<MonitoringPeriod>("SELECT * FROM monitoring_periods WHERE year = @year ORDER BY last_month", new { year }, cancellationToken);

    /// <summary>The periods that have been begun. While the unit has one in hand, its money follows the ledger; what is handed up stays as it was.</summary>
    public static async Task<IReadOnlyList<MonitoringRow>> RowsAsync(Work work, ProjectYear year, CancellationToken cancellationToken)
    {
        var rows = new List<MonitoringRow>();
        foreach (var row in await work.QueryAsync<MonitoringRow>($"SELECT {Columns} FROM monitorings m WHERE m.project_year_id = @Id ORDER BY m.last_month", new { year.Id }, cancellationToken))
        {
            var money = LifecycleTable.IsOpenToEdit(row.State) ? await MoneyAsync(work, year.Id, MonitoringPeriod.LastDayOf(year.Year, row.LastMonth), cancellationToken) : null;
            rows.Add(money is null ? row : row with { Annual = money.Annual, Executed = money.Executed });
        }

        return rows;
    }

    public static Task<IReadOnlyList<MonitoringWarning>> WarningsAsync(Work work, long projectYearId, CancellationToken cancellationToken) =>
        work.QueryAsync<MonitoringWarning>(
            """
            SELECT w.id, w.monitoring_id, m.last_month, w.project_year_id, w.indicator_id, w.text, w.due_on, w.disposal, w.measure, w.created_at, w.disposed_at, c.name AS person
            FROM monitoring_warnings w JOIN monitorings m ON m.id = w.monitoring_id LEFT JOIN people c ON c.id = w.disposed_by WHERE w.project_year_id = @projectYearId ORDER BY w.id
            """,
            new { projectYearId },
            cancellationToken);

    public static async Task<Result<Monitored>> FindAsync(Work work, ProjectYear year, int month, CancellationToken cancellationToken)
    {
        var periods = await PeriodsAsync(work, year.Year, cancellationToken);
        if (periods.FirstOrDefault(period => period.LastMonth == month) is not { } period)
        {
            return Refusals.NoSuch("这一监控期");
        }

        var hasTargets = await TargetVersions.FindApprovedAsync(work, year.Id, cancellationToken) is not null;
        var row = (await RowsAsync(work, year, cancellationToken)).FirstOrDefault(one => one.LastMonth == month);
        if (row is null)
        {
            return new Monitored(year, period, periods, Row: null) { HasTargets = hasTargets };
        }

        var lines = await work.QueryAsync<MonitoringLine>("SELECT * FROM monitoring_lines WHERE monitoring_id = @Id", new { row.Id }, cancellationToken);
        var byIndicator = lines.ToDictionary(line => line.IndicatorId);
        var indicators = await work.QueryAsync<TargetIndicator>(
            "SELECT i.* FROM target_indicators i JOIN monitoring_lines l ON l.indicator_id = i.id WHERE l.monitoring_id = @Id ORDER BY i.position", new { row.Id }, cancellationToken);
        var warnings = await WarningsAsync(work, year.Id, cancellationToken);
        return new Monitored(year, period, periods, row)
        {
            HasTargets = hasTargets,
            Indicators = [.. indicators.Select(indicator => new MonitoredIndicator(indicator, byIndicator[indicator.Id]))],
            Warnings = [.. warnings.Where(warning => warning.MonitoringId == row.Id)],
        };
    }

    /// <summary>What the ledger tells up to a day: entries that are dated later do not count.</summary>
    public static async Task<MonitoredMoney> MoneyAsync(Work work, long projectYearId, DateOnly until, CancellationToken cancellationToken) => await work.FindAsync<MonitoredMoney>(
        $"SELECT {AnnualUntil} AS annual, {ExecutedUntil} AS executed FROM project_years y WHERE y.id = @projectYearId", new { projectYearId, until }, cancellationToken) ?? new MonitoredMoney();

    /// <summary>The same with every lamp lit by what it now says.</summary>
    public static Monitored Lit(Monitored monitored, MonitoringLimits limits)
    {
        if (monitored.Row is not { } row)
        {
            return monitored;
        }

        var money = Lamps.OfMoney(row.Annual, row.Executed, row.Forecast, row.LastMonth, limits);
        IReadOnlyList<MonitoredIndicator> indicators = [.. monitored.Indicators.Select(one => one with { Line = one.Line with { Lamp = LampOf(one, limits) } })];
        return monitored with { Row = row with { MoneyLamp = money, Lamp = Lamps.Worst([money, .. indicators.Select(one => one.Line.Lamp)]) }, Indicators = indicators };
    }

    /// <summary>Writes the lamps of a period.</summary>
    public static async Task KeepLampsAsync(Work work, Monitored lit, CancellationToken cancellationToken)
    {
        if (lit.Row is not { } row)
        {
            return;
        }

        await work.ExecuteAsync(
            "UPDATE monitorings SET lamp = @lamp, money_lamp = @money, annual_fen = @annual, executed_fen = @executed WHERE id = @Id",
            new { lamp = row.Lamp?.Key(), money = row.MoneyLamp?.Key(), annual = row.Annual.Fen, executed = row.Executed.Fen, row.Id },
            cancellationToken);
        foreach (var one in lit.Indicators)
        {
            await work.ExecuteAsync("UPDATE monitoring_lines SET lamp = @lamp WHERE id = @Id", new { lamp = one.Line.Lamp?.Key(), one.Line.Id }, cancellationToken);
        }
    }

    /// <summary>The worst lamp of the latest period is the project's, once it is handed up.</summary>
    public static Task KeepWorstAsync(Work work, MonitoringRow row, CancellationToken cancellationToken) => work.ExecuteAsync(
        """
        UPDATE project_years SET lamp = @lamp WHERE id = @ProjectYearId
            AND NOT EXISTS (SELECT 1 FROM monitorings m WHERE m.project_year_id = @ProjectYearId AND m.last_month > @LastMonth)
        """,
        new { lamp = row.Lamp?.Key(), row.ProjectYearId, row.LastMonth },
        cancellationToken);

    private static Lamp? LampOf(MonitoredIndicator one, MonitoringLimits limits)
    {
        var indicator = one.Indicator;
        var target = QuantityReader.Read(indicator.Printed);
        var isCeiling = indicator.Level2.Contains("成本", StringComparison.Ordinal) || (target.IsNumber && target.Number == 0m);
        return Lamps.OfIndicator(
            target, indicator.Operator, isCeiling, QuantityReader.Read(one.Line.ToDate), QuantityReader.Read(one.Line.Forecast), LifecycleWords.Parse<Likelihood>(one.Line.Likelihood), limits);
    }
}
