using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Duheng.Storage;

/// <summary>The database that Duheng keeps its records in, and the only place that opens connections to it.</summary>
public sealed class Database
{
    private readonly string connectionString;

    static Database() => Values.StoredValues.Register();

    private Database(DatabaseKind kind, string connectionString)
    {
        Kind = kind;
        this.connectionString = connectionString;
    }

    public DatabaseKind Kind { get; }

    internal string ConnectionString => connectionString;

    /// <summary>An embedded database in one file, made when missing.</summary>
    public static Database InFile(string path) =>
        new(DatabaseKind.Sqlite, new SqliteConnectionStringBuilder { DataSource = path, ForeignKeys = true }.ToString());

    public static Database OnPostgreSql(string connectionString) => new(DatabaseKind.PostgreSql, connectionString);

    public async Task<DbConnection> OpenAsync(CancellationToken cancellationToken)
    {
        DbConnection connection = Kind switch
        {
            DatabaseKind.Sqlite => new SqliteConnection(connectionString),
            DatabaseKind.PostgreSql => new NpgsqlConnection(connectionString),
        };

        try
        {
            await connection.OpenAsync(cancellationToken);
            if (Kind == DatabaseKind.Sqlite)
            {
                await connection.ExecuteAsync("PRAGMA journal_mode = WAL", cancellationToken); // readers do not wait for a writer
            }
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }

        return connection;
    }

    /// <summary>To look things up.</summary>
    public async Task<Work> ReadAsync(CancellationToken cancellationToken) => new(Kind, await OpenAsync(cancellationToken), transaction: null);

    /// <summary>To change something, all or nothing. On SQLite it waits for its turn: there is one writer at a time.</summary>
    public async Task<Work> WriteAsync(CancellationToken cancellationToken)
    {
        var connection = await OpenAsync(cancellationToken);
        try
        {
            return new Work(Kind, connection, await connection.BeginTransactionAsync(cancellationToken));
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }
}
