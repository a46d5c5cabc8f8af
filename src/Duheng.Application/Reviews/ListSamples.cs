using Duheng.Application.Common;
using Duheng.Domain.Lifecycle;
using Duheng.Storage;

namespace Duheng.Application.Reviews;

/// <summary>The samples of a year, with their members, for whoever may review.</summary>
public sealed class ListSamples(Database database) : IUseCase
{
    public async Task<IReadOnlyList<(SampleRow Sample, IReadOnlyList<SampleMember> Members)>> ExecuteAsync(Actor actor, int year, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);

        await using var work = await database.ReadAsync(cancellationToken);
        var scope = new Projects.Branches(actor.Branches(Capability.ReadOverview), "o.path");
        var samples = await work.QueryAsync<SampleRow>(
            $"""
            SELECT s.id, s.year, s.method, s.seed, s.size, s.population, s.population_hash, s.created_at, p.name AS person
            FROM samples s JOIN organisations o ON o.id = s.organisation_id JOIN people p ON p.id = s.created_by WHERE s.year = @year AND {scope.Sql} ORDER BY s.id DESC
            """,
            scope.With(new { year }),
            cancellationToken);
        var all = new List<(SampleRow, IReadOnlyList<SampleMember>)>();
        foreach (var sample in samples)
        {
            all.Add((sample, await work.QueryAsync<SampleMember>(
                """
                SELECT m.project_year_id, p.code, p.name, o.name AS organisation, m.rank, m.risk, m.why FROM sample_members m
                JOIN project_years y ON y.id = m.project_year_id JOIN projects p ON p.id = y.project_id JOIN organisations o ON o.id = y.organisation_id
                WHERE m.sample_id = @Id ORDER BY m.rank
                """,
                new { sample.Id },
                cancellationToken)));
        }

        return all;
    }
}
