using Duheng.Application.Common;
using Duheng.Application.History;
using Duheng.Application.Projects;
using Duheng.Domain.Lifecycle;
using Duheng.Storage;

namespace Duheng.Application.Reviews;

/// <summary>Draws a sample of passed self-evaluations and takes its members into review (抽查).</summary>
public sealed class DrawSample(Database database, TimeProvider time, ChangeLog log, StartReview start) : IUseCase
{
    private const int Largest = 1000;

    public async Task<Result<long>> ExecuteAsync(Actor actor, int year, SampleMethod method, long seed, int size, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);

        if (actor.Branches(Capability.Review) is not [var branch, ..] || actor.Grants.FirstOrDefault(grant => grant.Role.Allows(Capability.Review)) is not { } grant)
        {
            return Refusals.NotYours;
        }

        if (size is < 1 or > Largest)
        {
            return Refusals.Invalid("抽取个数", "应在 1 和 1000 之间。");
        }

        await using var work = await database.WriteAsync(cancellationToken);
        var population = await PopulationAsync(work, branch, year, cancellationToken);
        if (population.Count == 0)
        {
            return Refusals.Conflict("没有可抽的项目：自评审核通过、尚未复核的才在抽查范围内。");
        }

        var now = time.GetUtcNow();
        var members = SampleDraw.Draw(population, method, seed, size);
        var id = await work.ValueAsync<long>(
            """
            INSERT INTO samples (year, organisation_id, method, seed, size, population, population_hash, created_at, created_by)
            VALUES (@year, @organisation, @method, @seed, @size, @population, @hash, @now, @person) RETURNING id
            """,
            new { year, organisation = grant.OrganisationId, method = method.Key(), seed, size = members.Count, population = population.Count, hash = SampleDraw.HashOf(population), now, person = actor.PersonId },
            cancellationToken);
        foreach (var member in members)
        {
            await work.ExecuteAsync(
                "INSERT INTO sample_members (sample_id, project_year_id, rank, risk, why) VALUES (@id, @ProjectYearId, @Rank, @Risk, @Why)",
                new { id, member.ProjectYearId, member.Rank, member.Risk, member.Why },
                cancellationToken);
            var started = await start.StartAsync(work, actor, population.First(one => one.Id == member.ProjectYearId), id, cancellationToken);
            if (started.Failed(out var failure, out _))
            {
                return failure;
            }
        }

        await log.AppendAsync(work, actor, new ChangeSubject("sample", id), "抽查", null, new { year, method = method.Key(), seed, size, population = population.Count }, cancellationToken);
        await work.CommitAsync(cancellationToken);
        return id;
    }

    private static Task<IReadOnlyList<ProjectYear>> PopulationAsync(Work work, string branch, int year, CancellationToken cancellationToken)
    {
        var scope = new Branches([branch], "o.path");
        return work.QueryAsync<ProjectYear>(
            $"SELECT {ProjectYears.Columns} FROM {ProjectYears.Tables} WHERE y.year = @year AND y.evaluation = 'passed' AND y.review = 'notStarted' AND {scope.Sql} ORDER BY p.code",
            scope.With(new { year }),
            cancellationToken);
    }
}
