using System.Data.Common;
using System.Globalization;

namespace Duheng.Storage.Schema;

/// <summary>
/// Brings a database up to date: runs the scripts it has not seen, in order, each in a transaction, and records them.
/// Running it again changes nothing; two programs that start at once wait for each other.
/// </summary>
public sealed class SchemaScripts(Database database, TimeProvider time, IReadOnlyList<SchemaScript> scripts)
{
    /// <summary>Any number will do, as long as nothing else in the same PostgreSQL database locks it.</summary>
    private const string LockPostgreSql = "SELECT pg_advisory_xact_lock(20200010)";

    public SchemaScripts(Database database, TimeProvider time)
        : this(database, time, SchemaScriptCatalog.For(database.Kind))
    {
    }

    /// <summary>Runs what is missing.</summary>
    /// <returns>How many scripts ran.</returns>
    /// <exception cref="SchemaException">A script was edited, left out or is unknown: nothing more is run.</exception>
    public async Task<int> ApplyAsync(CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenAsync(cancellationToken);
        var count = 0;

        while (await ApplyNextAsync(connection, cancellationToken))
        {
            count++;
        }

        return count;
    }

    /// <summary>Whether this database has run every script. Runs none.</summary>
    /// <exception cref="SchemaException">A script was edited, left out or is unknown.</exception>
    public async Task<bool> AreAppliedAsync(CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenAsync(cancellationToken);
        var applied = await HasRecordAsync(connection, cancellationToken) ? await ReadRecordAsync(connection, cancellationToken) : [];

        return SchemaHistory.CountToTrust(scripts, applied) == scripts.Count;
    }

    private async Task<bool> ApplyNextAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        if (database.Kind == DatabaseKind.PostgreSql)
        {
            await connection.ExecuteAsync(LockPostgreSql, cancellationToken); // SQLite: this transaction is the only writer
        }

        await connection.ExecuteAsync(
            """
            CREATE TABLE IF NOT EXISTS schema_scripts (
                number     integer NOT NULL PRIMARY KEY,
                name       text    NOT NULL UNIQUE,
                sha256     text    NOT NULL,
                applied_at text    NOT NULL
            )
            """,
            cancellationToken);
        var done = SchemaHistory.CountToTrust(scripts, await ReadRecordAsync(connection, cancellationToken));
        if (done == scripts.Count)
        {
            return false;
        }

        await RunAsync(connection, scripts[done], cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return true;
    }

    private async Task RunAsync(DbConnection connection, SchemaScript script, CancellationToken cancellationToken)
    {
        try
        {
            await connection.ExecuteAsync(script.Sql, cancellationToken);
        }
        catch (DbException exception)
        {
            throw new SchemaException($"Script {script.Name} failed and was rolled back: {exception.Message}", exception);
        }

        await connection.ExecuteAsync(
            "INSERT INTO schema_scripts (number, name, sha256, applied_at) VALUES (@number, @name, @sha256, @at)",
            cancellationToken,
            ("number", script.Number),
            ("name", script.Name),
            ("sha256", script.Sha256),
            ("at", time.GetUtcNow().ToString("O", CultureInfo.InvariantCulture)));
    }

    private async Task<bool> HasRecordAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = database.Kind switch
        {
            DatabaseKind.Sqlite => "SELECT count(*) FROM sqlite_schema WHERE name = 'schema_scripts'",
            DatabaseKind.PostgreSql => "SELECT count(*) FROM pg_tables WHERE tablename = 'schema_scripts' AND schemaname = current_schema()",
        };
        return (long)(await command.ExecuteScalarAsync(cancellationToken))! > 0; // a count is never null
    }

    private static async Task<IReadOnlyList<AppliedScript>> ReadRecordAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT number, name, sha256 FROM schema_scripts ORDER BY number";
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var applied = new List<AppliedScript>();

        while (await reader.ReadAsync(cancellationToken))
        {
            applied.Add(new AppliedScript(reader.GetInt32(0), reader.GetString(1), reader.GetString(2)));
        }

        return applied;
    }
}
