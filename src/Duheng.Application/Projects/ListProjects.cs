using Dapper;
using Duheng.Application.Common;
using Duheng.Domain.Lifecycle;
using Duheng.Domain.Quantities;
using Duheng.Storage;

namespace Duheng.Application.Projects;

/// <summary>Finds the projects of a year that a person may see (项目库).</summary>
public sealed class ListProjects(Database database) : IUseCase
{
    /// <summary>More rows than this on one page help nobody.</summary>
    public const int MostRows = 500;

    /// <summary>Of what is found nearly everywhere so many are counted, and no more.</summary>
    public const int MostCounted = 1_000;

    /// <summary>So few rows are found first and sorted then; of more, an index is walked in their order.</summary>
    private const int FewRows = 4_000;

    /// <summary>Keys of ours, never something typed.</summary>
    private static readonly string HandedStates = string.Join(", ", ProjectYear.HandedStates.Select(state => $"'{state.Key()}'"));

    public async Task<ProjectPage> ExecuteAsync(Actor actor, ProjectFilter filter, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(filter);

        await using var work = await database.ReadAsync(cancellationToken);
        var (scope, search) = await PlanAsync(work, actor, filter, cancellationToken);
        if (search.IsNothing)
        {
            return new ProjectPage([], 0);
        }

        var total = await CountAsync(work, filter, scope, search, cancellationToken);
        return new ProjectPage(
            total == 0 ? [] : await RowsAsync(work, filter, scope, search, total, cancellationToken), search.IsBroad ? Math.Min(total, MostCounted) : total, search.IsBroad && total > MostCounted);
    }

    /// <summary>Only how many there are, to the last one.</summary>
    public async Task<long> CountAsync(Actor actor, ProjectFilter filter, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(filter);

        await using var work = await database.ReadAsync(cancellationToken);
        var (scope, search) = await PlanAsync(work, actor, filter, cancellationToken);
        if (search.IsNothing)
        {
            return 0;
        }

        var (where, parameters) = Where(scope, filter, search, mayWalk: false);
        return await work.ValueAsync<long>($"SELECT count(*) FROM {Tables(filter, scope)} WHERE {where}", parameters, cancellationToken);
    }

    private static async Task<(Branches Scope, ProjectSearch Search)> PlanAsync(Work work, Actor actor, ProjectFilter filter, CancellationToken cancellationToken)
    {
        var scope = await new Branches(actor.Branches(Capability.ReadProjects), "o.path").OfAllAsync(work, cancellationToken);
        if (string.IsNullOrWhiteSpace(filter.Text))
        {
            return (scope, ProjectSearch.Nothing);
        }

        var visible = await work.ValueAsync<long>(
            $"SELECT count(*) FROM (SELECT 1 FROM project_years y JOIN organisations o ON o.id = y.organisation_id WHERE y.year = @year AND {scope.Sql} LIMIT {Figures.Plain(FewRows + 1)}) visible",
            scope.With(new { year = filter.Year }),
            cancellationToken);
        return (scope, await ProjectSearch.PlanAsync(work, filter.Text, isNarrow: visible <= FewRows, cancellationToken));
    }

    private static Task<long> CountAsync(Work work, ProjectFilter filter, Branches scope, ProjectSearch search, CancellationToken cancellationToken)
    {
        var tables = Tables(filter, scope);
        var (where, parameters) = Where(scope, filter, search, mayWalk: false);
        return work.ValueAsync<long>(
            search.IsBroad ? $"SELECT count(*) FROM (SELECT 1 FROM {tables} WHERE {where} LIMIT {Figures.Plain(MostCounted + 1)}) found" : $"SELECT count(*) FROM {tables} WHERE {where}",
            parameters,
            cancellationToken);
    }

    private static async Task<IReadOnlyList<ProjectYear>> RowsAsync(
        Work work, ProjectFilter filter, Branches scope, ProjectSearch search, long total, CancellationToken cancellationToken)
    {
        var (where, parameters) = Where(scope, filter, search, mayWalk: true);
        var rows = Math.Clamp(filter.PageRows, 1, MostRows);
        var isBackwards = filter.After is null && filter.Before is not null;
        var from = filter.After ?? filter.Before;
        parameters.AddDynamicParams(new { limit = rows, offset = from is null ? (long)(Math.Max(filter.Page, 1) - 1) * rows : 0, row = from });
        var beyond = from is null ? string.Empty : $" AND {ProjectKeys.Beyond(filter, isBackwards, scope.Sql)}";
        var page = await work.QueryAsync<ProjectYear>(
            $"SELECT {ProjectYears.Columns} FROM {ProjectYears.Tables} WHERE {where}{beyond} ORDER BY {ProjectKeys.Order(filter, isBackwards, isSorted: total <= FewRows && !search.IsBroad)} LIMIT @limit OFFSET @offset", parameters, cancellationToken);
        return isBackwards ? [.. page.Reverse()] : page;
    }

    /// <summary>Only what the conditions ask: counting needs no names.</summary>
    private static string Tables(ProjectFilter filter, Branches scope) => "project_years y"
        + (string.IsNullOrWhiteSpace(filter.Text) ? string.Empty : " JOIN projects p ON p.id = y.project_id")
        + (scope.IsAll && filter.OrganisationId is null ? string.Empty : " JOIN organisations o ON o.id = y.organisation_id");

    private static (string Where, DynamicParameters Parameters) Where(Branches scope, ProjectFilter filter, ProjectSearch search, bool mayWalk)
    {
        var parameters = scope.With(new
        {
            year = filter.Year,
            filter.OrganisationId,
            targets = filter.Targets?.Key(),
            evaluation = filter.Evaluation?.Key(),
            review = filter.Review?.Key(),
            filter.Lamp,
        });
        (bool IsWanted, string Condition)[] conditions =
        [
            (true, "y.year = @year"),
            (true, scope.Sql),
            (filter.OrganisationId is not null, "o.path LIKE (SELECT b.path FROM organisations b WHERE b.id = @OrganisationId) || '%'"),
            (filter.Targets is not null, "y.targets = @targets"),
            (filter.Evaluation is not null, "y.evaluation = @evaluation"),
            (filter.IsHanded is true, $"y.evaluation IN ({HandedStates})"),
            (filter.IsHanded is false, $"y.evaluation NOT IN ({HandedStates})"),
            (filter.Review is not null, "y.review = @review"),
            (filter.Blocked, "y.blockers > 0"),
            (filter.AsksAdjustment, "y.asks_adjustment = 1"),
            (filter.Lamp is not null, "y.lamp = @Lamp"),
        ];
        return (string.Join(" AND ", conditions.Where(one => one.IsWanted).Select(one => one.Condition).Concat(search.Conditions(parameters, mayWalk))), parameters);
    }
}
