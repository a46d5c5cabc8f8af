using Dapper;
using Duheng.Application.Common;
using Duheng.Domain.Lifecycle;
using Duheng.Storage;

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
        parameters.AddDynamicParams(new { limit = rows, offset = (long)(Math.Max(filter.Page, 1) - 1) * rows });
        var total = await work.ValueAsync<long>($"SELECT count(*) FROM {ProjectYears.Tables} WHERE {where}", parameters, cancellationToken);
        var page = await work.QueryAsync<ProjectYear>(
            $"SELECT {ProjectYears.Columns} FROM {ProjectYears.Tables} WHERE {where} ORDER BY {Order(filter)}, y.id LIMIT @limit OFFSET @offset", parameters, cancellationToken);
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

    private static string Order(ProjectFilter filter)
    {
        var way = filter.Descending ? " DESC" : string.Empty;
        return filter.Order switch
        {
            ProjectOrder.Code => "p.code" + way,
            ProjectOrder.Name => "p.name" + way,
            ProjectOrder.Organisation => "o.name" + way,
            ProjectOrder.Annual => "y.annual_fen" + way,
            ProjectOrder.Executed => "y.executed_fen" + way,
            ProjectOrder.Stated => $"CASE WHEN y.stated_centi IS NULL THEN 1 ELSE 0 END, y.stated_centi{way}",
            ProjectOrder.Low => $"CASE WHEN y.low_centi IS NULL THEN 1 ELSE 0 END, y.low_centi{way}",
            ProjectOrder.Findings => $"y.blockers{way}, y.errors{way}",
            ProjectOrder.Updated => "y.updated_at" + way,
        };
    }
}
