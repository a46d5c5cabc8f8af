using Duheng.Application.Common;
using Duheng.Application.History;
using Duheng.Domain.Lifecycle;
using Duheng.Domain.Quantities;
using Duheng.Storage;

namespace Duheng.Application.Projects;

/// <summary>Changes the record of a project (修改项目): name, kind, term, manager, for all its years.</summary>
public sealed class EditProject(Database database, TimeProvider time, ChangeLog log) : IUseCase
{
    /// <param name="id">Of one of its years.</param>
    public async Task<Result<ProjectYear>> ExecuteAsync(Actor actor, long id, ProjectEdit edit, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(edit);

        await using var work = await database.WriteAsync(cancellationToken);
        if ((await ProjectYears.FindAsync(work, actor, id, Capability.EditProjects, cancellationToken)).Failed(out var failure, out var year))
        {
            return failure;
        }

        if (NewProject.RecordMistake(edit.Name, edit.Kind, edit.FirstYear, edit.LastYear, edit.Manager) is { } mistake)
        {
            return mistake;
        }

        var years = await work.QueryAsync<int>("SELECT year FROM project_years WHERE project_id = @ProjectId ORDER BY year", new { year.ProjectId }, cancellationToken);
        if (years[0] < edit.FirstYear || years[^1] > edit.LastYear)
        {
            return Refusals.Invalid("起止年度", $"项目已经有 {Figures.Plain(years[0])} 至 {Figures.Plain(years[^1])} 年度，起止年度要把它们都包括在内。");
        }

        var changed = await work.ExecuteAsync(
            "UPDATE projects SET name = @Name, kind = @Kind, first_year = @FirstYear, last_year = @LastYear, manager = @Manager, version = version + 1 WHERE id = @ProjectId AND version = @Version",
            new { edit.Name, edit.Kind, edit.FirstYear, edit.LastYear, edit.Manager, edit.Version, year.ProjectId },
            cancellationToken);
        if (changed == 0)
        {
            return Refusals.ChangedMeanwhile;
        }

        await ProjectIndex.UpdateAsync(work, [year.ProjectId], cancellationToken);
        await work.ExecuteAsync("UPDATE project_years SET updated_at = @now WHERE id = @Id", new { now = time.GetUtcNow(), year.Id }, cancellationToken);
        await log.AppendAsync(
            work, actor, new ChangeSubject("project", year.ProjectId, year.Id), "修改项目", new { year.Name, year.Kind, year.FirstYear, year.LastYear, year.Manager },
            new { edit.Name, edit.Kind, edit.FirstYear, edit.LastYear, edit.Manager }, cancellationToken);
        var after = await ProjectYears.FindAsync(work, actor, id, Capability.EditProjects, cancellationToken);
        await work.CommitAsync(cancellationToken);
        return after;
    }
}
