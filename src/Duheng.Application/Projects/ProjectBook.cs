using Duheng.Application.History;
using Duheng.Application.Ledgers;
using Duheng.Application.Targets;
using Duheng.Domain.Lifecycle;
using Duheng.Storage;

namespace Duheng.Application.Projects;

/// <summary>Writes new projects with their first year, goals and budget, within somebody else's transaction, who has asked for the right and looked for mistakes. The one place that adds projects.</summary>
public sealed class ProjectBook(TimeProvider time, ChangeLog log)
{
    private const int AtOnce = 500;

    /// <param name="told">Hears how many are written.</param>
    /// <returns>The ids of the projects' first years, in their order.</returns>
    public async Task<IReadOnlyList<long>> AddAsync(Work work, Actor? by, IReadOnlyList<NewProject> projects, Action<int> told, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(work);
        ArgumentNullException.ThrowIfNull(projects);
        ArgumentNullException.ThrowIfNull(told);

        var years = new List<long>(projects.Count);
        foreach (var chunk in projects.Chunk(AtOnce))
        {
            years.AddRange(await WriteAsync(work, by, chunk, cancellationToken));
            told(years.Count);
        }

        return years;
    }

    private async Task<IEnumerable<long>> WriteAsync(Work work, Actor? by, IReadOnlyList<NewProject> projects, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var ids = (await work.InsertAsync<Given>(
            "projects (code, name, organisation_id, kind, first_year, last_year, manager, created_at)",
            projects.Select(one => (IReadOnlyList<object?>)[one.Code, one.Name, one.OrganisationId, one.Kind, one.FirstYear, one.LastYear, one.Manager, now]),
            "id, code AS key",
            cancellationToken)).ToDictionary(given => given.Key, given => given.Id, StringComparer.Ordinal);
        var yearIds = (await work.InsertAsync<YearGiven>(
            "project_years (project_id, organisation_id, year, targets, initial_fen, annual_fen, updated_at)",
            projects.Select(one =>
            {
                var funds = FundTable.Of([.. one.Budget]);
                return (IReadOnlyList<object?>)[ids[one.Code], one.OrganisationId, one.Year, (one.HasGoals ? DocumentState.Draft : DocumentState.NotStarted).Key(), funds.Initial.Total, funds.Annual.Total, now];
            }),
            "id, project_id",
            cancellationToken)).ToDictionary(given => given.ProjectId, given => given.Id);
        await ProjectIndex.UpdateAsync(work, [.. ids.Values], cancellationToken);
        if (by is not null)
        {
            await GoalsAsync(work, by, [.. projects.Where(one => one.HasGoals)], one => yearIds[ids[one.Code]], now, cancellationToken);
            await BudgetAsync(work, by, projects, one => yearIds[ids[one.Code]], now, cancellationToken);
        }

        await log.AppendAsync(work, by, [.. projects.Select(one => new NewChange(new ChangeSubject("project", ids[one.Code], yearIds[ids[one.Code]]), "新建项目", null, Said(one)))], cancellationToken);
        return projects.Select(one => yearIds[ids[one.Code]]);
    }

    private static async Task GoalsAsync(Work work, Actor by, IReadOnlyList<NewProject> projects, Func<NewProject, long> yearOf, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var versions = (await work.InsertAsync<VersionGiven>(
            "target_versions (project_year_id, number, state, period_goal, annual_goal, created_at, created_by)",
            projects.Select(one => (IReadOnlyList<object?>)[yearOf(one), 1, TargetVersionState.Open.Key(), one.PeriodGoal, one.AnnualGoal, now, by.PersonId]),
            "id, project_year_id",
            cancellationToken)).ToDictionary(given => given.ProjectYearId, given => given.Id);
        await work.InsertAsync<long>(
            "target_clauses (target_version_id, position, text, indicators, excuse)",
            projects.SelectMany(one => AnnualGoal.Clauses(one.AnnualGoal, [], rows: 0)
                .Select(clause => (IReadOnlyList<object?>)[versions[yearOf(one)], clause.Position, clause.Text, clause.Indicators, clause.Excuse])),
            returning: null,
            cancellationToken);
    }

    private static Task BudgetAsync(Work work, Actor by, IReadOnlyList<NewProject> projects, Func<NewProject, long> yearOf, DateTimeOffset now, CancellationToken cancellationToken) => work.InsertAsync<long>(
        "ledger_entries (project_year_id, kind, source, amount_fen, dated_on, document_no, remark, created_at, created_by)",
        projects.SelectMany(one => one.Budget.Select(entry =>
            (IReadOnlyList<object?>)[yearOf(one), entry.Kind.Key(), entry.Source.Key(), entry.Amount, entry.DatedOn, entry.DocumentNo, entry.Remark, now, by.PersonId])),
        returning: null,
        cancellationToken);

    private static object Said(NewProject project) => new
    {
        project.Code,
        project.Name,
        project.OrganisationId,
        project.Kind,
        project.FirstYear,
        project.LastYear,
        project.Year,
        project.Manager,
        periodGoal = project.PeriodGoal.Length == 0 ? null : project.PeriodGoal,
        annualGoal = project.AnnualGoal.Length == 0 ? null : project.AnnualGoal,
        budget = project.Budget.Select(entry => new { source = entry.Source.Name(), yuan = entry.Amount.Yuan, entry.DatedOn, entry.DocumentNo }),
    };

    private sealed record Given
    {
        public long Id { get; init; }

        public string Key { get; init; } = string.Empty;
    }

    private sealed record YearGiven
    {
        public long Id { get; init; }

        public long ProjectId { get; init; }
    }

    private sealed record VersionGiven
    {
        public long Id { get; init; }

        public long ProjectYearId { get; init; }
    }
}
