using Duheng.Domain.Lifecycle;
using Duheng.Storage;

namespace Duheng.Application.Registers.Sources;

/// <summary>The rows of sources, within somebody else's work.</summary>
internal static class QuerySources
{
    private const string From = "FROM query_sources s JOIN organisations o ON o.id = s.organisation_id WHERE s.removed = 0";

    public static Task<IReadOnlyList<QuerySource>> AllAsync(Work work, Projects.Branches scope, CancellationToken cancellationToken) =>
        work.QueryAsync<QuerySource>($"SELECT {QuerySource.Columns} {From} AND {scope.Sql} ORDER BY o.code, s.name, s.id", scope.With(null), cancellationToken);

    public static Task<IReadOnlyList<QuerySource>> OfAsync(Work work, long organisationId, string register, CancellationToken cancellationToken) =>
        work.QueryAsync<QuerySource>($"SELECT {QuerySource.Columns} {From} AND s.organisation_id = @organisationId AND s.register = @register ORDER BY s.name, s.id", new { organisationId, register }, cancellationToken);

    public static Task<QuerySource?> FindAsync(Work work, long id, CancellationToken cancellationToken) =>
        work.FindAsync<QuerySource>($"SELECT {QuerySource.Columns} {From} AND s.id = @id", new { id }, cancellationToken);

    public static async Task<bool> IsNameTakenAsync(Work work, QuerySource source, CancellationToken cancellationToken) => await work.ValueAsync<long>(
        "SELECT count(*) FROM query_sources WHERE organisation_id = @OrganisationId AND name = @Name AND removed = 0 AND id <> @Id", new { source.OrganisationId, source.Name, source.Id }, cancellationToken) > 0;

    public static Task<long> AddAsync(Work work, QuerySource source, DateTimeOffset now, CancellationToken cancellationToken) => work.ValueAsync<long>(
        """
        INSERT INTO query_sources (organisation_id, name, kind, connection, secret, register, profile, query, most_rows, most_seconds, created_at)
        VALUES (@OrganisationId, @Name, @kind, @Connection, @Secret, @Register, @Profile, @Query, @MostRows, @MostSeconds, @now) RETURNING id
        """,
        Parameters(source, now),
        cancellationToken);

    /// <returns>False when somebody has changed it meanwhile.</returns>
    public static async Task<bool> SaveAsync(Work work, QuerySource source, CancellationToken cancellationToken) => await work.ExecuteAsync(
        """
        UPDATE query_sources SET name = @Name, kind = @kind, connection = @Connection, secret = @Secret, register = @Register, profile = @Profile, query = @Query,
            most_rows = @MostRows, most_seconds = @MostSeconds, version = version + 1
        WHERE id = @Id AND version = @Version AND removed = 0
        """,
        Parameters(source, now: null),
        cancellationToken) == 1;

    private static object Parameters(QuerySource source, DateTimeOffset? now) => new
    {
        source.Id,
        source.Version,
        source.OrganisationId,
        source.Name,
        kind = source.Kind.Key(),
        source.Connection,
        source.Secret,
        source.Register,
        source.Profile,
        source.Query,
        source.MostRows,
        source.MostSeconds,
        now,
    };
}
