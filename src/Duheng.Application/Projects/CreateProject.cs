using Duheng.Application.Common;
using Duheng.Domain.Lifecycle;
using Duheng.Storage;

namespace Duheng.Application.Projects;

/// <summary>Opens a project with its first year (新建项目).</summary>
public sealed class CreateProject(Database database, ProjectBook book) : IUseCase
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

        if (project.Unentitled(actor, path) is { } unentitled)
        {
            return unentitled;
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

        if (await work.ValueAsync<long>("SELECT count(*) FROM projects WHERE code = @Code", new { project.Code }, cancellationToken) > 0)
        {
            return Refusals.Invalid("项目编码", $"“{project.Code}”已经有了；一个编码只能用一次。");
        }

        if (await work.ValueAsync<long>("SELECT count(*) FROM years WHERE year = @Year", new { project.Year }, cancellationToken) == 0)
        {
            return Refusals.Invalid("预算年度", "这个年度还没有建立；请先由系统管理员建立年度。");
        }

        return (await book.AddAsync(work, by, [project], _ => { }, cancellationToken))[0];
    }
}
