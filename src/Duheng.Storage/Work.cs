using System.Data.Common;
using Dapper;

namespace Duheng.Storage;

/// <summary>
/// An open connection, and a transaction where something is to be written: what is not committed never happened.
/// Statements are plain SQL that both databases understand; parameters are named <c>@name</c>.
/// </summary>
public sealed class Work : IAsyncDisposable
{
    private readonly DbConnection connection;
    private readonly DbTransaction? transaction;

    internal Work(DatabaseKind kind, DbConnection connection, DbTransaction? transaction) =>
        (Kind, this.connection, this.transaction) = (kind, connection, transaction);

    public DatabaseKind Kind { get; }

    /// <summary>For bulk copies, which every database does its own way.</summary>
    public DbConnection Connection => connection;

    public async Task<IReadOnlyList<T>> QueryAsync<T>(string sql, object? parameters, CancellationToken cancellationToken) =>
        (await connection.QueryAsync<T>(Command(sql, parameters, cancellationToken))).AsList();

    /// <summary>The only row, or nothing.</summary>
    public Task<T?> FindAsync<T>(string sql, object? parameters, CancellationToken cancellationToken) =>
        connection.QuerySingleOrDefaultAsync<T?>(Command(sql, parameters, cancellationToken));

    /// <summary>The only value, such as a count or an id that was given.</summary>
    public async Task<T> ValueAsync<T>(string sql, object? parameters, CancellationToken cancellationToken) =>
        await connection.ExecuteScalarAsync<T>(Command(sql, parameters, cancellationToken)) ?? throw new InvalidOperationException($"No value came of: {sql}");

    /// <returns>How many rows were changed.</returns>
    public Task<int> ExecuteAsync(string sql, object? parameters, CancellationToken cancellationToken) =>
        connection.ExecuteAsync(Command(sql, parameters, cancellationToken));

    public Task CommitAsync(CancellationToken cancellationToken) =>
        transaction?.CommitAsync(cancellationToken) ?? throw new InvalidOperationException("This work only reads.");

    public async ValueTask DisposeAsync()
    {
        if (transaction is not null)
        {
            await transaction.DisposeAsync();
        }

        await connection.DisposeAsync();
    }

    private CommandDefinition Command(string sql, object? parameters, CancellationToken cancellationToken) =>
        new(sql, parameters, transaction, cancellationToken: cancellationToken);
}
