using Duheng.Application.Common;
using Duheng.Application.Projects;
using Duheng.Domain.Lifecycle;
using Duheng.Storage;

namespace Duheng.Application.Monitorings;

/// <summary>The projects of a period with their lamps, worst first (运行监控清单). Only projects with approved targets are monitored, also while others are being drafted.</summary>
public sealed class ListMonitorings(Database database) : IUseCase
{
    private const int MostRows = 500;

    private const string Tables =
        """
        project_years y JOIN projects p ON p.id = y.project_id JOIN organisations o ON o.id = y.organisation_id
        LEFT JOIN monitorings m ON m.project_year_id = y.id AND m.last_month = @month
        """;

    private static readonly Keyset WorstFirst = new(
        ("CASE m.lamp WHEN 'red' THEN 0 WHEN 'yellow' THEN 1 WHEN 'green' THEN 2 ELSE 3 END", false), ("o.path", false), ("p.code", false), ("y.id", false));

    private const string IsHanded = "m.id IS NOT NULL AND m.state NOT IN ('draft', 'returned')";

    private const string Warnings = "(SELECT count(*) FROM monitoring_warnings w WHERE w.monitoring_id = m.id AND w.disposal IS NULL)";

    public async Task<Result<MonitoringPage>> ExecuteAsync(Actor actor, MonitoringFilter filter, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(filter);

        if (!actor.Can(Capability.ReadProjects) && !actor.Can(Capability.AdministerSystem))
        {
            return Refusals.NotYours;
        }

        await using var work = await database.ReadAsync(cancellationToken);
        var periods = await MonitoringStore.PeriodsAsync(work, filter.Year, cancellationToken);
        var period = filter.Month is { } month ? periods.FirstOrDefault(one => one.LastMonth == month) : periods is [.., var last] ? last : null;
        if (period is null)
        {
            return filter.Month is null ? new MonitoringPage(periods, Period: null, [], Total: 0) : Refusals.NoSuch("这一监控期");
        }

        var scope = new Branches(actor.Branches(Capability.ReadProjects), "o.path");
        var rows = Math.Clamp(filter.PageRows, 1, MostRows);
        var all = $"y.year = @year AND {MonitoringStore.HasTargets} AND {scope.Sql}";
        var where = Where(all, filter);
        var parameters = scope.With(new
        {
            year = filter.Year,
            month = period.LastMonth,
            until = period.LastDay,
            lamp = filter.Lamp?.Key(),
            state = filter.State?.Key(),
            limit = rows,
            offset = filter.After is null ? (long)(Math.Max(filter.Page, 1) - 1) * rows : 0L,
        });
        var counts = await work.FindAsync<MonitoringCounts>(
            $"""
            SELECT count(*) AS projects, COALESCE(sum(CASE WHEN m.state IN ('withDepartment', 'passed') THEN 1 ELSE 0 END), 0) AS handed,
                COALESCE(sum(CASE WHEN m.lamp = 'red' THEN 1 ELSE 0 END), 0) AS reds, COALESCE(sum(CASE WHEN m.lamp = 'yellow' THEN 1 ELSE 0 END), 0) AS yellows,
                CAST(COALESCE(sum({Warnings}), 0) AS BIGINT) AS open_warnings
            FROM {Tables} WHERE {all}
            """,
            parameters,
            cancellationToken);
        var total = await work.ValueAsync<long>($"SELECT count(*) FROM {Tables} WHERE {where}", parameters, cancellationToken);
        var page = await work.QueryAsync<MonitoringItem>(
            $"""
            SELECT y.id AS project_year_id, o.path, p.code, p.name AS project, o.name AS organisation, m.state, m.lamp, m.money_lamp,
                CASE WHEN {IsHanded} THEN m.annual_fen ELSE {MonitoringStore.AnnualUntil} END AS annual,
                CASE WHEN {IsHanded} THEN m.executed_fen ELSE {MonitoringStore.ExecutedUntil} END AS executed,
                (SELECT count(*) FROM monitoring_lines l WHERE l.monitoring_id = m.id AND l.lamp = 'red') AS reds,
                (SELECT count(*) FROM monitoring_lines l WHERE l.monitoring_id = m.id AND l.lamp = 'yellow') AS yellows, {Warnings} AS open_warnings
            FROM {Tables} WHERE {where}{WorstFirst.After(filter.After, parameters)}
            ORDER BY {WorstFirst.OrderBy} LIMIT @limit OFFSET @offset
            """,
            parameters,
            cancellationToken);
        return new MonitoringPage(periods, period, page, total) { Counts = counts ?? new MonitoringCounts() };
    }

    /// <summary>What the list is sorted by, of one row: sent back as <see cref="MonitoringFilter.After"/>.</summary>
    public static IReadOnlyList<object> KeysOf(MonitoringItem row)
    {
        ArgumentNullException.ThrowIfNull(row);

        return [row.Lamp switch { Lamp.Red => 0L, Lamp.Yellow => 1L, Lamp.Green => 2L, _ => 3L }, row.Path, row.Code, row.ProjectYearId];
    }

    private static string Where(string all, MonitoringFilter filter) => string.Join(" AND ", new[]
    {
        all,
        filter.Lamp is null ? null : "m.lamp = @lamp",
        filter.State is null ? null : filter.State == DocumentState.NotStarted ? "m.id IS NULL" : "m.state = @state",
        filter.HasOpenWarning ? $"{Warnings} > 0" : null,
    }.OfType<string>());
}
