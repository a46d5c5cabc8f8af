using Dapper;
using Duheng.Application.Common;
using Duheng.Application.Jobs;
using Duheng.Application.Organisations;
using Duheng.Domain.Lifecycle;
using Duheng.Domain.Quantities;
using Duheng.Storage;

namespace Duheng.Application.Projects.Imports;

/// <summary>Looks through the rows of a file of projects, within somebody else's work.</summary>
internal sealed class ProjectImport(JobProgress progress)
{
    private const int AtOnce = 500;

    public async Task<Result<(IReadOnlyList<NewProject> Projects, ImportReport Report)>> ReadAsync(
        Work work, Actor actor, JobRow job, ImportFile file, CancellationToken cancellationToken)
    {
        if (await work.ValueAsync<long>("SELECT count(*) FROM years WHERE year = @Year", new { file.Year }, cancellationToken) == 0)
        {
            return Refusals.Invalid("预算年度", $"{Figures.Plain(file.Year)} 年度还没有建立；请先由系统管理员建立年度。");
        }

        if (ProjectSheet.Read(file.Content, cancellationToken).Failed(out var failure, out var sheet))
        {
            return failure;
        }

        var scope = new Branches(actor.Branches(Capability.EditProjects), "o.path");
        var units = (await work.QueryAsync<OrganisationRow>($"SELECT o.* FROM organisations o WHERE o.closed_on IS NULL AND {scope.Sql}", scope.With(null), cancellationToken))
            .ToDictionary(unit => unit.Code, StringComparer.Ordinal);
        var (projects, faults, lines) = (new List<NewProject>(), new List<RowFault>(), new Dictionary<string, int>(StringComparer.Ordinal));
        foreach (var rows in sheet.Rows.Chunk(AtOnce))
        {
            var read = rows.Select(row => (Row: row, Project: sheet.Project(row, file.Year, actor, units, faults))).ToList();
            var known = await KnownAsync(work, [.. read.Select(one => one.Project?.Code).OfType<string>()], cancellationToken);
            foreach (var (row, project) in read.Where(one => one.Project is not null))
            {
                if (known.Contains(project!.Code))
                {
                    faults.Add(new RowFault(row.Number, ImportColumn.Code, $"“{project.Code}”已经在项目库里；要续到下一年请用“结转”，要改请打开那个项目。"));
                }
                else if (!lines.TryAdd(project.Code, row.Number))
                {
                    faults.Add(new RowFault(row.Number, ImportColumn.Code, $"“{project.Code}”与第 {Figures.Plain(lines[project.Code])} 行重复；一个编码只能用一次。"));
                }
                else
                {
                    projects.Add(project);
                }
            }

            progress.Tell(job.Id, Math.Min(progress.Of(job).Done + rows.Length, sheet.Rows.Count), sheet.Rows.Count, faults.Select(fault => fault.Row).Distinct().Count());
        }

        var report = new ImportReport(
            file.Name, file.Year, sheet.Rows.Count, projects.Count, Entered: 0, [.. faults.OrderBy(fault => fault.Row).Take(ImportReport.MostFaults)], faults.Count);
        return (projects, report);
    }

    private static async Task<HashSet<string>> KnownAsync(Work work, IReadOnlyList<string> codes, CancellationToken cancellationToken)
    {
        if (codes.Count == 0)
        {
            return [];
        }

        var parameters = new DynamicParameters();
        foreach (var (code, index) in codes.Select((code, index) => (code, index)))
        {
            parameters.Add("code" + Figures.Plain(index), code);
        }

        return [.. await work.QueryAsync<string>($"SELECT code FROM projects WHERE code IN ({string.Join(", ", parameters.ParameterNames.Select(name => "@" + name))})", parameters, cancellationToken)];
    }
}
