using Duheng.Application.Ledgers;
using Duheng.Application.Monitorings;
using Duheng.Application.Projects;
using Duheng.Domain.Proving;
using Duheng.Domain.Quantities;
using Duheng.Storage;

namespace Duheng.Application.Evidence;

/// <summary>What the handed-up monitorings of a project's year say: how far it was, what was expected, what was warned of.</summary>
internal sealed record MonitoredFacts
{
    private const decimal Full = 100m;

    public IReadOnlyList<MonitoredProgress> Progress { get; private init; } = [];

    /// <summary>What the last of them expected to be spent.</summary>
    public Money? Forecast { get; private init; }

    /// <summary>What the last of them expected of each indicator, by its name.</summary>
    public IReadOnlyDictionary<string, string> Forecasts { get; private init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    public IReadOnlyList<WarningRow> Warnings { get; private init; } = [];

    public static async Task<MonitoredFacts> ReadAsync(Work work, ProjectYear year, CancellationToken cancellationToken)
    {
        var rows = (await MonitoringStore.RowsAsync(work, year, cancellationToken)).Where(row => row.SubmittedAt is not null).ToList();
        if (rows.Count == 0)
        {
            return new MonitoredFacts();
        }

        var lines = (await work.QueryAsync<LineRow>(
            """
            SELECT l.monitoring_id, i.name, i.level2, i.operator, i.target, i.unit, i.weight_centi, l.to_date, l.forecast
            FROM monitoring_lines l JOIN monitorings m ON m.id = l.monitoring_id JOIN target_indicators i ON i.id = l.indicator_id
            WHERE m.project_year_id = @Id AND m.submitted_at IS NOT NULL ORDER BY l.id
            """,
            new { year.Id },
            cancellationToken)).ToLookup(line => line.MonitoringId);
        return new MonitoredFacts
        {
            Progress = [.. rows.Select(row => new MonitoredProgress(row.LastMonth, FundTable.Rate(row.Executed, row.Annual), MonitoringLimits.Shipped.Pace[row.LastMonth - 1], Reached(lines[row.Id])))],
            Forecast = rows[^1].Forecast,
            Forecasts = lines[rows[^1].Id].Where(line => line.Forecast.Length > 0).GroupBy(line => line.Name, StringComparer.Ordinal).ToDictionary(one => one.Key, one => one.First().Forecast, StringComparer.Ordinal),
            Warnings = await work.QueryAsync<WarningRow>(
                """
                SELECT w.text, i.name AS indicator, m.last_month, w.created_at, w.due_on, w.disposal
                FROM monitoring_warnings w JOIN monitorings m ON m.id = w.monitoring_id LEFT JOIN target_indicators i ON i.id = w.indicator_id
                WHERE w.project_year_id = @Id ORDER BY w.id
                """,
                new { year.Id },
                cancellationToken),
        };
    }

    /// <summary>Percent of the quantities that were promised, by their weights; only what adds up over a year can be so far.</summary>
    private static decimal? Reached(IEnumerable<LineRow> lines)
    {
        var parts = new List<(decimal Share, decimal Weight)>();
        foreach (var line in lines.Where(line => line.Level2.Contains("数量", StringComparison.Ordinal) && line.Operator is "≥" or "＝" or ">"))
        {
            var (target, done) = (QuantityReader.Read(line.Target + line.Unit), QuantityReader.Read(line.ToDate));
            if (target is { IsNumber: true, Number: > 0m, Unit.Family: not UnitFamily.Percent } && done.IsNumber && (done.Unit is null || target.Unit is null || done.Unit.IsComparableWith(target.Unit)))
            {
                var reached = done.Number * (done.Unit ?? target.Unit)?.Factor ?? done.Number;
                parts.Add((Math.Min(reached / target.InBase * Full, Full), line.WeightCenti ?? 1m));
            }
        }

        var weight = parts.Sum(part => part.Weight);
        return weight == 0m ? null : parts.Sum(part => part.Share * part.Weight) / weight;
    }

    /// <summary>A warning with the name of its indicator; null for money.</summary>
    public sealed record WarningRow
    {
        public string Text { get; init; } = string.Empty;

        public string? Indicator { get; init; }

        public int LastMonth { get; init; }

        public DateTimeOffset CreatedAt { get; init; }

        public DateOnly DueOn { get; init; }

        public Disposal? Disposal { get; init; }
    }

    private sealed record LineRow
    {
        public long MonitoringId { get; init; }

        public string Name { get; init; } = string.Empty;

        public string Level2 { get; init; } = string.Empty;

        public string Operator { get; init; } = string.Empty;

        public string Target { get; init; } = string.Empty;

        public string Unit { get; init; } = string.Empty;

        public decimal? WeightCenti { get; init; }

        public string ToDate { get; init; } = string.Empty;

        public string Forecast { get; init; } = string.Empty;
    }
}
