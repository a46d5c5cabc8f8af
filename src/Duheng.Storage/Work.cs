using System.Data.Common;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Dapper;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Duheng.Storage;

/// <summary>
/// An open connection, and a transaction where something is to be written: what is not committed never happened.
/// Statements are plain SQL that both databases understand; parameters are named <c>@name</c>.
/// </summary>
public sealed class Work : IAsyncDisposable
{
    /// <summary>Each is looked up by its name among the others: twice as many take four times as long.</summary>
    private const int ParametersAtOnce = 200;

    private const int NumbersAtOnce = 500;

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

    /// <summary>Many rows at once, several to a statement.</summary>
    /// <param name="into">Table and columns of ours, never something typed: projects (code, name).</param>
    /// <param name="returning">A column that is given to each row, such as its id; null for none.</param>
    /// <returns>What was returned, in no order.</returns>
    public async Task<IReadOnlyList<T>> InsertAsync<T>(string into, IEnumerable<IReadOnlyList<object?>> rows, string? returning, CancellationToken cancellationToken)
    {
        var returned = new List<T>();
        foreach (var chunk in rows.Chunk(Math.Max(1, ParametersAtOnce / (into.Count(letter => letter == ',') + 1))))
        {
            var parameters = new DynamicParameters();
            var values = new StringBuilder();
            var count = 0;
            foreach (var row in chunk)
            {
                values.Append(values.Length == 0 ? "(" : ", (");
                foreach (var (value, column) in row.Select((value, column) => (value, column)))
                {
                    var name = "v" + (count++).ToString(CultureInfo.InvariantCulture);
                    values.Append(column == 0 ? "@" : ", @").Append(name);
                    parameters.Add(name, value);
                }

                values.Append(')');
            }

            var sql = $"INSERT INTO {into} VALUES {values}";
            if (returning is null)
            {
                await ExecuteAsync(sql, parameters, cancellationToken);
            }
            else
            {
                returned.AddRange(await QueryAsync<T>($"{sql} RETURNING {returning}", parameters, cancellationToken));
            }
        }

        return returned;
    }

    /// <summary>Very many rows of two numbers.</summary>
    public async Task InsertAsync(string into, IEnumerable<(long First, long Second)> rows, CancellationToken cancellationToken)
    {
        foreach (var chunk in rows.Chunk(NumbersAtOnce))
        {
            // Numbers, and names of ours.
            var values = string.Join(',', chunk.Select(row => string.Create(CultureInfo.InvariantCulture, $"({row.First},{row.Second})")));
            await connection.ExecuteAsync(new CommandDefinition($"INSERT INTO {into} VALUES {values}", transaction: transaction, cancellationToken: cancellationToken));
        }
    }

    /// <summary>Very many rows of texts, whole numbers (<see cref="long"/>) and nulls, by the database's own quickest way.</summary>
    /// <param name="table">A name of ours, as those of the columns.</param>
    /// <returns>How many there were.</returns>
    public Task<long> CopyAsync(string table, IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<object?>> rows, CancellationToken cancellationToken) => connection switch
    {
        SqliteConnection sqlite => BulkRows.InsertAsync(sqlite, (SqliteTransaction?)transaction, table, columns, rows, cancellationToken),
        NpgsqlConnection postgreSql => BulkRows.InsertAsync(postgreSql, table, columns, rows, cancellationToken),
        _ => throw new InvalidOperationException($"Nobody knows how to copy into {connection.GetType().Name}."),
    };

    /// <summary>A condition that a text is one of many: each database has a way that stays quick with hundreds.</summary>
    /// <param name="column">A name of ours.</param>
    /// <param name="parameter">The name of the parameter that holds what <see cref="Many"/> gives.</param>
    public string IsOneOf(string column, string parameter) =>
        Kind == DatabaseKind.Sqlite ? $"{column} IN (SELECT value FROM json_each(@{parameter}))" : $"{column} = ANY(@{parameter})";

    /// <summary>The parameter for <see cref="IsOneOf"/>.</summary>
    public object Many(IEnumerable<string> texts) => Kind == DatabaseKind.Sqlite ? JsonSerializer.Serialize(texts) : texts.ToArray();

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
