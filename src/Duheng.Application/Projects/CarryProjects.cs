using Duheng.Application.Common;
using Duheng.Application.History;
using Duheng.Application.Targets;
using Duheng.Domain.Lifecycle;
using Duheng.Domain.Quantities;
using Duheng.Storage;

namespace Duheng.Application.Projects;

/// <summary>Carries projects into the next year (结转到下一年): the record goes on, and what was promised last year stands there as a draft of targets. Each is carried or refused by itself.</summary>
public sealed class CarryProjects(Database database, TimeProvider time, ChangeLog log) : IUseCase
{
    /// <summary>As many as a page of the list shows.</summary>
    public const int Most = ListProjects.MostRows;

    private const string LastYear = "上年";

    /// <param name="ids">Of the years that are carried on.</param>
    public async Task<Result<CarriedProjects>> ExecuteAsync(Actor actor, IReadOnlyList<long> ids, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(ids);

        if (ids.Count is 0 or > Most)
        {
            return Refusals.Invalid("结转", ids.Count == 0 ? "还没有选项目；请在项目库里勾选。" : $"一次最多 {Figures.Plain(Most)} 个；请分几次办理。");
        }

        await using var work = await database.WriteAsync(cancellationToken);
        var (carried, refused) = (new List<CarriedProject>(), new List<string>());
        foreach (var id in ids.Distinct())
        {
            if ((await CarryAsync(work, actor, id, cancellationToken)).Failed(out var failure, out var one))
            {
                refused.Add(failure.Message);
            }
            else
            {
                carried.Add(one);
            }
        }

        await work.CommitAsync(cancellationToken);
        return new CarriedProjects(carried, refused);
    }

    /// <summary>One, within somebody else's transaction: demo.</summary>
    internal async Task<Result<CarriedProject>> CarryAsync(Work work, Actor actor, long id, CancellationToken cancellationToken)
    {
        if ((await ProjectYears.FindAsync(work, actor, id, Capability.EditProjects, cancellationToken)).Failed(out var failure, out var from))
        {
            return failure;
        }

        var next = from.Year + 1;
        if (await ObstacleAsync(work, from, next, cancellationToken) is { } obstacle)
        {
            return obstacle;
        }

        var now = time.GetUtcNow();
        var last = await TargetVersions.FindApprovedAsync(work, id, cancellationToken) ?? await TargetVersions.FindNewestAsync(work, id, cancellationToken);
        var yearId = await work.ValueAsync<long>(
            "INSERT INTO project_years (project_id, organisation_id, year, targets, updated_at) VALUES (@ProjectId, @OrganisationId, @next, @targets, @now) RETURNING id",
            new { from.ProjectId, from.OrganisationId, next, targets = (last is null ? DocumentState.NotStarted : DocumentState.Draft).Key(), now },
            cancellationToken);
        var rows = last is null ? 0 : await DraftAsync(work, actor, last, yearId, now, cancellationToken);
        await log.AppendAsync(
            work, actor, new ChangeSubject("project", from.ProjectId, yearId), "结转到下一年", new { year = from.Year }, new { year = next, indicators = rows }, cancellationToken);
        return new CarriedProject(yearId, from.Name, next, rows);
    }

    private static async Task<Failure?> ObstacleAsync(Work work, ProjectYear from, int next, CancellationToken cancellationToken)
    {
        if (await work.ValueAsync<long>("SELECT count(*) FROM project_years WHERE project_id = @ProjectId AND year = @next", new { from.ProjectId, next }, cancellationToken) > 0)
        {
            return Refusals.Conflict($"“{from.Name}”已经有 {Figures.Plain(next)} 年度，不能再结转一次。");
        }

        if (next > from.LastYear)
        {
            return Refusals.Conflict($"“{from.Name}”的终止年度是 {Figures.Plain(from.LastYear)}，不能结转到 {Figures.Plain(next)}；要续做请先修改项目的终止年度。");
        }

        if (await work.ValueAsync<long>("SELECT count(*) FROM years WHERE year = @next", new { next }, cancellationToken) == 0)
        {
            return Refusals.Conflict($"{Figures.Plain(next)} 年度还没有建立，“{from.Name}”不能结转；请先由系统管理员建立年度。");
        }

        return await work.ValueAsync<long>("SELECT count(*) FROM organisations WHERE id = @OrganisationId AND closed_on IS NOT NULL", new { from.OrganisationId }, cancellationToken) == 0
            ? null
            : Refusals.Conflict($"“{from.Organisation}”已经撤销，“{from.Name}”不能结转；请先由承接单位立项。");
    }

    /// <returns>How many indicators are offered.</returns>
    private static async Task<int> DraftAsync(Work work, Actor actor, TargetVersion last, long yearId, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var indicators = await TargetVersions.IndicatorsAsync(work, last.Id, cancellationToken);
        var version = await TargetVersions.OpenAsync(work, yearId, number: 1, cause: null, reason: null, actor.PersonId, now, cancellationToken);
        await work.ExecuteAsync(
            "UPDATE target_versions SET period_goal = @PeriodGoal, annual_goal = @AnnualGoal WHERE id = @version", new { last.PeriodGoal, last.AnnualGoal, version }, cancellationToken);
        await TargetVersions.WriteRowsAsync(
            work, version, [.. indicators.Select(row => row with { TakenFrom = LastYear })], await TargetVersions.ClausesAsync(work, last.Id, cancellationToken), cancellationToken);
        return indicators.Count;
    }
}
