using Duheng.Application.Common;
using Duheng.Application.History;
using Duheng.Domain.Lifecycle;
using Duheng.Storage;

namespace Duheng.Application.Projects;

/// <summary>Opens a project with its first year (新建项目).</summary>
public sealed class CreateProject(Database database, TimeProvider time, ChangeLog log) : IUseCase
{
    /// <returns>The id of the project's first year.</returns>
    public async Task<Result<long>> ExecuteAsync(Actor actor, NewProject project, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(project);

        if (!actor.Can(Capability.EditProjects))
        {
            return Refusals.NotYours;
        }

        await using var work = await database.WriteAsync(cancellationToken);
        var path = await work.FindAsync<string>("SELECT path FROM organisations WHERE id = @OrganisationId AND closed_on IS NULL", new { project.OrganisationId }, cancellationToken);
        if (path is null || !actor.Can(Capability.EditProjects, path))
        {
            return Refusals.Invalid("项目单位", "没有这个单位，或者您不能在它名下开项目。");
        }

        var added = await AddAsync(work, actor, project, cancellationToken);
        if (added.Failed(out _, out var id))
        {
            return added;
        }

        await work.CommitAsync(cancellationToken);
        return id;
    }

    /// <summary>The same within somebody else's transaction, who has asked for the right: import, demo.</summary>
    public async Task<Result<long>> AddAsync(Work work, Actor? by, NewProject project, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(work);
        ArgumentNullException.ThrowIfNull(project);

        if (project.Mistake() is { } mistake)
        {
            return mistake;
        }

        var now = time.GetUtcNow();
        if (await work.ValueAsync<long>("SELECT count(*) FROM projects WHERE code = @Code", new { project.Code }, cancellationToken) > 0)
        {
            return Refusals.Invalid("项目编码", $"“{project.Code}”已经有了；一个编码只能用一次。");
        }

        if (await work.ValueAsync<long>("SELECT count(*) FROM years WHERE year = @Year", new { project.Year }, cancellationToken) == 0)
        {
            return Refusals.Invalid("预算年度", "这个年度还没有建立；请先由系统管理员建立年度。");
        }

        var id = await work.ValueAsync<long>(
            """
            INSERT INTO projects (code, name, organisation_id, kind, first_year, last_year, manager, created_at)
            VALUES (@Code, @Name, @OrganisationId, @Kind, @FirstYear, @LastYear, @Manager, @now) RETURNING id
            """,
            new { project.Code, project.Name, project.OrganisationId, project.Kind, project.FirstYear, project.LastYear, project.Manager, now },
            cancellationToken);
        var yearId = await work.ValueAsync<long>(
            "INSERT INTO project_years (project_id, organisation_id, year, updated_at) VALUES (@id, @OrganisationId, @Year, @now) RETURNING id",
            new { id, project.OrganisationId, project.Year, now },
            cancellationToken);
        await log.AppendAsync(work, by, new ChangeSubject("project", id, yearId), "新建项目", null, project, cancellationToken);
        return yearId;
    }
}
