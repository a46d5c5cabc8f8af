using Duheng.Application.Common;
using Duheng.Application.Projects;
using Duheng.Domain.Auditing;
using Duheng.Domain.Lifecycle;
using Duheng.Storage;

namespace Duheng.Application.Overview;

/// <summary>Finds what the rules said about many projects (问题清单), worst first.</summary>
public sealed class ListFindings(Database database) : IUseCase
{
    private const int MostRows = 500;

    private static readonly Severity[] Severities = [.. Enum.GetValues<Severity>().OrderDescending()];

    private static readonly Keyset WorstFirst = new(
        ("CASE f.severity " + string.Join(' ', Severities.Select((severity, rank) => $"WHEN '{severity.Key()}' THEN {Domain.Quantities.Figures.Plain(rank)}")) + " END", false),
        ("COALESCE(f.risk_centi, 0)", true), ("f.rule", false), ("o.path", false), ("f.id", false));

    public async Task<Result<FindingPage>> ExecuteAsync(Actor actor, FindingFilter filter, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(filter);

        if (!actor.Can(Capability.ReadOverview))
        {
            return Refusals.NotYours;
        }

        var rows = Math.Clamp(filter.PageRows, 1, MostRows);
        var scope = new Branches(actor.Branches(Capability.ReadOverview), "o.path");
        var parameters = scope.With(new
        {
            year = filter.Year,
            filter.Rule,
            severity = filter.Severity?.Key(),
            filter.OrganisationId,
            text = $"%{SqlText.Literally(filter.Text?.Trim() ?? string.Empty)}%",
            limit = rows,
            offset = filter.After is null ? (long)(Math.Max(filter.Page, 1) - 1) * rows : 0L,
        });
        var where = string.Join(" AND ", new[]
        {
            "y.year = @year",
            scope.Sql,
            filter.Rule is null ? null : "f.rule = @Rule",
            filter.Severity is null ? null : "f.severity = @severity",
            filter.OrganisationId is null ? null : "o.path LIKE (SELECT b.path FROM organisations b WHERE b.id = @OrganisationId) || '%'",
            string.IsNullOrWhiteSpace(filter.Text) ? null : "(p.name LIKE @text ESCAPE '!' OR o.name LIKE @text ESCAPE '!' OR f.message LIKE @text ESCAPE '!')",
        }.OfType<string>());
        const string Tables = "evaluation_findings f JOIN project_years y ON y.id = f.project_year_id JOIN projects p ON p.id = y.project_id JOIN organisations o ON o.id = y.organisation_id";

        await using var work = await database.ReadAsync(cancellationToken);
        var total = await work.ValueAsync<long>($"SELECT count(*) FROM {Tables} WHERE {where}", parameters, cancellationToken);
        var page = await work.QueryAsync<ProjectFinding>(
            $"""
            SELECT f.id, o.path, f.project_year_id, p.name AS project, o.name AS organisation, f.rule, f.severity, f.message, f.indicator, f.row_number, f.risk_centi FROM {Tables} WHERE {where}{WorstFirst.After(filter.After, parameters)}
            ORDER BY {WorstFirst.OrderBy} LIMIT @limit OFFSET @offset
            """,
            parameters,
            cancellationToken);
        return new FindingPage(page, total);
    }

    /// <summary>What the list is sorted by, of one row: sent back as <see cref="FindingFilter.After"/>.</summary>
    public static IReadOnlyList<object> KeysOf(ProjectFinding row)
    {
        ArgumentNullException.ThrowIfNull(row);

        return [(long)Array.IndexOf(Severities, row.Severity), row.RiskCenti ?? 0L, row.Rule, row.Path, row.Id];
    }
}
