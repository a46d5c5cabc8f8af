using Duheng.Application.Common;
using Duheng.Application.Projects;
using Duheng.Application.Years;
using Duheng.Domain.Lifecycle;
using Duheng.Storage;

namespace Duheng.Application.Overview;

/// <summary>Sums a year up over the branches that a person may look over (总览).</summary>
public sealed class SummariseYear(Database database, TimeProvider time, WorkingDays days) : IUseCase
{
    /// <param name="organisationId">The head of a branch to keep to; null for all that the person may see.</param>
    public async Task<Result<YearSummary>> ExecuteAsync(Actor actor, int year, long? organisationId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);

        if (!actor.Can(Capability.ReadOverview))
        {
            return Refusals.NotYours;
        }

        await using var work = await database.ReadAsync(cancellationToken);
        if (organisationId is { } head)
        {
            var path = await work.FindAsync<string>("SELECT path FROM organisations WHERE id = @head", new { head }, cancellationToken);
            if (path is null || !(actor.Can(Capability.ReadOverview, path) || actor.Branches(Capability.ReadOverview).Any(own => own.StartsWith(path, StringComparison.Ordinal))))
            {
                return Refusals.NoSuch("这个单位");
            }
        }

        var scope = new Branches(actor.Branches(Capability.ReadOverview), "o.path");
        var where = $"y.year = @year AND {scope.Sql}" + (organisationId is null ? string.Empty : " AND o.path LIKE (SELECT b.path FROM organisations b WHERE b.id = @organisationId) || '%'");
        var parameters = scope.With(new { year, organisationId });
        var projects = await work.QueryAsync<ProjectYear>($"SELECT {ProjectYears.Columns} FROM {ProjectYears.Tables} WHERE {where} ORDER BY o.path, p.code", parameters, cancellationToken);
        var rules = await work.QueryAsync<RuleCount>(
            $"""
            SELECT f.rule, f.severity, count(*) AS findings, count(DISTINCT f.project_year_id) AS projects, CAST(sum(f.risk_centi) AS BIGINT) AS risk_centi
            FROM evaluation_findings f JOIN {ProjectYears.Tables.Replace("project_years y", "project_years y ON y.id = f.project_year_id", StringComparison.Ordinal)}
            WHERE {where} GROUP BY f.rule, f.severity
            """,
            parameters,
            cancellationToken);
        var paid = await work.QueryAsync<MonthPaid>(
            $"""
            SELECT substr(e.dated_on, 1, 7) AS month, CAST(sum(e.amount_fen) AS BIGINT) AS fen
            FROM ledger_entries e JOIN {ProjectYears.Tables.Replace("project_years y", "project_years y ON y.id = e.project_year_id", StringComparison.Ordinal)}
            WHERE {where} AND e.kind = 'payment' GROUP BY substr(e.dated_on, 1, 7)
            """,
            parameters,
            cancellationToken);
        var due = (await work.FindAsync<YearRow>("SELECT * FROM years WHERE year = @year", new { year }, cancellationToken))?.EvaluationDueOn;
        var now = time.GetUtcNow();
        return new YearSummary(year, now, due, due is { } day ? days.Between(ChinaClock.DayOf(now), day) : null, projects)
        {
            Rules = [.. rules.OrderByDescending(rule => rule.Severity).ThenByDescending(rule => rule.RiskCenti ?? 0).ThenByDescending(rule => rule.Findings).ThenBy(rule => rule.Rule, StringComparer.Ordinal)],
            Months = MonthShare.Of(year, [.. paid.Select(one => (one.Month, one.Fen))], projects.Sum(project => project.Annual.Fen)),
        };
    }

    private sealed record MonthPaid
    {
        public string Month { get; init; } = string.Empty;

        public long Fen { get; init; }
    }
}
