using Duheng.Application.Projects;
using Duheng.Domain.Lifecycle;
using Duheng.Storage;

namespace Duheng.Application.Reviews;

/// <summary>Samples and their members, as far as a person may see them: those of one's own branches, and those that one drew.</summary>
internal static class SampleRows
{
    private const string Columns = "s.id, s.year, s.method, s.seed, s.size, s.population, s.population_hash, s.created_at, p.name AS person";

    /// <param name="condition">SQL of ours over s.</param>
    public static Task<IReadOnlyList<SampleRow>> FindAsync(Work work, Actor actor, string condition, object parameters, CancellationToken cancellationToken)
    {
        var scope = new Branches(actor.Branches(Capability.ReadOverview), "o.path");
        var all = scope.With(parameters);
        all.Add("me", actor.Can(Capability.DrawSamples) ? actor.PersonId : 0L);
        return work.QueryAsync<SampleRow>(
            $"""
            SELECT {Columns} FROM samples s JOIN organisations o ON o.id = s.organisation_id JOIN people p ON p.id = s.created_by
            WHERE {condition} AND ({scope.Sql} OR s.created_by = @me) ORDER BY s.id DESC
            """,
            all,
            cancellationToken);
    }

    public static Task<IReadOnlyList<SampleMember>> MembersAsync(Work work, long sampleId, CancellationToken cancellationToken) => work.QueryAsync<SampleMember>(
        """
        SELECT m.project_year_id, p.code, p.name, o.name AS organisation, m.rank, m.risk, m.why, k.findings, k.money, k.history FROM sample_members m
        JOIN project_years y ON y.id = m.project_year_id JOIN projects p ON p.id = y.project_id JOIN organisations o ON o.id = y.organisation_id
        LEFT JOIN sample_populations k ON k.sample_id = m.sample_id AND k.project_year_id = m.project_year_id
        WHERE m.sample_id = @sampleId ORDER BY m.rank
        """,
        new { sampleId },
        cancellationToken);
}
