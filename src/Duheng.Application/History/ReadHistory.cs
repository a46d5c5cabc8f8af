using Duheng.Application.Common;
using Duheng.Application.Projects;
using Duheng.Domain.Lifecycle;
using Duheng.Storage;

namespace Duheng.Application.History;

/// <summary>Who changed what of a project, when, and from what to what (项目历史): for whoever may see the project.</summary>
public sealed class ReadHistory(Database database, ChangeWords words) : IUseCase
{
    public async Task<Result<ProjectHistory>> ExecuteAsync(Actor actor, long projectYearId, ChangeFilter filter, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(filter);

        await using var work = await database.ReadAsync(cancellationToken);
        if ((await ProjectYears.FindAsync(work, actor, projectYearId, Capability.ReadProjects, cancellationToken)).Failed(out var failure, out var year))
        {
            return failure;
        }

        var page = await ChangeQuery.ReadAsync(work, filter, year.Id, cancellationToken);
        var kinds = await work.QueryAsync<string>("SELECT DISTINCT subject FROM changes WHERE project_year_id = @Id ORDER BY subject", new { year.Id }, cancellationToken);
        var people = await work.QueryAsync<ChangePerson>(
            "SELECT p.id, p.name FROM people p WHERE p.id IN (SELECT c.person_id FROM changes c WHERE c.project_year_id = @Id) ORDER BY p.name, p.id", new { year.Id }, cancellationToken);
        return new ProjectHistory(year, new ToldPage(await words.TellAsync(work, page.Rows, cancellationToken), page.Total), kinds, people);
    }
}
