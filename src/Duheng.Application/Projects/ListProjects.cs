using Dapper;
using Duheng.Application.Common;
using Duheng.Domain.Lifecycle;
using Duheng.Storage;
using Duheng.Storage.Values;

namespace Duheng.Application.Projects;

/// <summary>Finds the projects of a year that a person may see (项目库).</summary>
public sealed class ListProjects(Database database) : IUseCase
{
    /// <summary>More rows than this on one page help nobody.</summary>
    public const int MostRows = 500;

    /// <summary>Keys of ours, never something typed.</summary>
    private static readonly string HandedStates = string.Join(", ", ProjectYear.HandedStates.Select(state => $"'{state.Key()}'"));

    public async Task<ProjectPage> ExecuteAsync(Actor actor, ProjectFilter filter, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(filter);

        await using var work = await database.ReadAsync(cancellationToken);
        var (where, parameters) = Where(actor, filter);
        var rows = Math.Clamp(filter.PageRows, 1, MostRows);
        parameters.AddDynamicParams(new { limit = rows, offset = filter.After is null ? (long)(Math.Max(filter.Page, 1) - 1) * rows : 0L });
        var order = Order(filter);
        var total = await work.ValueAsync<long>($"SELECT count(*) FROM {ProjectYears.Tables} WHERE {where}", parameters, cancellationToken);
        var page = await work.QueryAsync<ProjectYear>(
            $"SELECT {ProjectYears.Columns} FROM {ProjectYears.Tables} WHERE {where}{order.After(filter.After, parameters)} ORDER BY {order.OrderBy} LIMIT @limit OFFSET @offset", parameters, cancellationToken);
        return new ProjectPage(page, total);
    }

    internal static (string Where, DynamicParameters Parameters) Where(Actor actor, ProjectFilter filter)
    {
        var scope = new Branches(actor.Branches(Capability.ReadProjects), "o.path");
        var parameters = scope.With(new
        {
            year = filter.Year,
            filter.OrganisationId,
            targets = filter.Targets?.Key(),
            evaluation = filter.Evaluation?.Key(),
            review = filter.Review?.Key(),
            filter.Lamp,
        });
        var parts = new List<string> { "y.year = @year", scope.Sql };
        Add(filter.OrganisationId is not null, "o.path LIKE (SELECT b.path FROM organisations b WHERE b.id = @OrganisationId) || '%'");
        Add(filter.Targets is not null, "y.targets = @targets");
        Add(filter.Evaluation is not null, "y.evaluation = @evaluation");
        Add(filter.IsHanded is true, $"y.evaluation IN ({HandedStates})");
        Add(filter.IsHanded is false, $"y.evaluation NOT IN ({HandedStates})");
        Add(filter.Review is not null, "y.review = @review");
        Add(filter.Blocked, "y.blockers > 0");
        Add(filter.AsksAdjustment, "y.asks_adjustment = 1");
        Add(filter.Lamp is not null, "y.lamp = @Lamp");
        foreach (var (word, index) in (filter.Text ?? string.Empty).Split([' ', '　'], StringSplitOptions.RemoveEmptyEntries).Take(5).Select((word, index) => (word, index)))
        {
            var name = $"word{Domain.Quantities.Figures.Plain(index)}";
            parameters.Add(name, $"%{SqlText.Literally(word)}%");
            parts.Add($"(p.name LIKE @{name} ESCAPE '!' OR p.code LIKE @{name} ESCAPE '!' OR o.name LIKE @{name} ESCAPE '!')");
        }

        return (string.Join(" AND ", parts), parameters);

        void Add(bool wanted, string condition)
        {
            if (wanted)
            {
                parts.Add(condition);
            }
        }
    }

    /// <summary>What the list is sorted by, of one row: sent back as <see cref="ProjectFilter.After"/>.</summary>
    public static IReadOnlyList<object> KeysOf(ProjectYear row, ProjectFilter filter)
    {
        ArgumentNullException.ThrowIfNull(row);
        ArgumentNullException.ThrowIfNull(filter);

        return filter.Order switch
        {
            ProjectOrder.Code => [row.Code, row.Id],
            ProjectOrder.Name => [row.Name, row.Id],
            ProjectOrder.Organisation => [row.Organisation, row.Id],
            ProjectOrder.Annual => [row.Annual.Fen, row.Id],
            ProjectOrder.Executed => [row.Executed.Fen, row.Id],
            ProjectOrder.Stated => [row.StatedCenti is null ? 1L : 0L, row.StatedCenti ?? 0L, row.Id],
            ProjectOrder.Low => [row.LowCenti is null ? 1L : 0L, row.LowCenti ?? 0L, row.Id],
            ProjectOrder.Findings => [(long)row.Blockers, (long)row.Errors, row.Id],
            ProjectOrder.Updated => [Instants.Text(row.UpdatedAt), row.Id],
        };
    }

    private static Keyset Order(ProjectFilter filter)
    {
        var turned = filter.Descending;
        var last = ("y.id", false);
        return filter.Order switch
        {
            ProjectOrder.Code => new(("p.code", turned), last),
            ProjectOrder.Name => new(("p.name", turned), last),
            ProjectOrder.Organisation => new(("o.name", turned), last),
            ProjectOrder.Annual => new(("y.annual_fen", turned), last),
            ProjectOrder.Executed => new(("y.executed_fen", turned), last),
            ProjectOrder.Stated => new(("CASE WHEN y.stated_centi IS NULL THEN 1 ELSE 0 END", false), ("coalesce(y.stated_centi, 0)", turned), last),
            ProjectOrder.Low => new(("CASE WHEN y.low_centi IS NULL THEN 1 ELSE 0 END", false), ("coalesce(y.low_centi, 0)", turned), last),
            ProjectOrder.Findings => new(("y.blockers", turned), ("y.errors", turned), last),
            ProjectOrder.Updated => new(("y.updated_at", turned), last),
        };
    }
}
