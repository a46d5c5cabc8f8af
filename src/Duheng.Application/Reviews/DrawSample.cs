using Duheng.Application.Common;
using Duheng.Application.History;
using Duheng.Application.Years;
using Duheng.Domain.Lifecycle;
using Duheng.Storage;

namespace Duheng.Application.Reviews;

/// <summary>Draws a sample of passed self-evaluations, keeps what it was drawn from, and takes its members into review (抽查).</summary>
public sealed class DrawSample(Database database, TimeProvider time, ChangeLog log, StartReview start) : IUseCase
{
    private const int Largest = 1000;

    public async Task<Result<long>> ExecuteAsync(Actor actor, int year, SampleMethod method, long seed, int size, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);

        if (actor.Grants.Where(grant => grant.Role.Allows(Capability.DrawSamples)).MinBy(grant => grant.Path.Length) is not { } grant)
        {
            return Refusals.NotYours;
        }

        if (size is < 1 or > Largest)
        {
            return Refusals.Invalid("抽取个数", "应在 1 和 1000 之间。");
        }

        await using var work = await database.WriteAsync(cancellationToken);
        var found = await SamplePopulations.NowAsync(work, actor.Branches(Capability.DrawSamples), year, ChinaClock.Today(time), cancellationToken);
        if (found.Count == 0)
        {
            return Refusals.Conflict("没有可抽的项目：自评审核通过、尚未复核的才在抽查范围内。");
        }

        var population = found.Select(one => one.Candidate).ToList();
        var members = SampleDraw.Draw(population, method, seed, size);
        var hash = SampleDraw.HashOf(population);
        var id = await work.ValueAsync<long>(
            """
            INSERT INTO samples (year, organisation_id, method, seed, size, population, population_hash, created_at, created_by, side)
            VALUES (@year, @organisation, @method, @seed, @size, @population, @hash, @now, @person, @side) RETURNING id
            """,
            new
            {
                year,
                organisation = grant.OrganisationId,
                method = method.Key(),
                seed,
                size = members.Count,
                population = population.Count,
                hash,
                now = time.GetUtcNow(),
                person = actor.PersonId,
                side = grant.Role.Key(),
            },
            cancellationToken);
        await SamplePopulations.KeepAsync(work, id, population, cancellationToken);
        foreach (var (member, index) in members.Select((member, index) => (member, index)))
        {
            await work.ExecuteAsync(
                "INSERT INTO sample_members (sample_id, project_year_id, rank, risk, why) VALUES (@id, @ProjectYearId, @rank, @risk, @why)",
                new { id, member.ProjectYearId, rank = index + 1, risk = member.Risk.Points, why = SampleDraw.Why(member, method) },
                cancellationToken);
            var started = await start.StartAsync(work, actor, found.First(one => one.Candidate == member).Year, id, cancellationToken);
            if (started.Failed(out var failure, out _))
            {
                return failure;
            }
        }

        await log.AppendAsync(work, actor, new ChangeSubject("sample", id), "抽查", null, new { year, method = method.Key(), seed, size = members.Count, population = population.Count, hash }, cancellationToken);
        await work.CommitAsync(cancellationToken);
        return id;
    }
}
