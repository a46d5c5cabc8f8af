using Microsoft.Data.Sqlite;
using Npgsql;
using NpgsqlTypes;

namespace Duheng.Storage;

/// <summary>Very many rows into one table, as quickly as each database takes them. Values are texts, whole numbers and nulls.</summary>
internal static class BulkRows
{
    public static async Task<long> InsertAsync(
        SqliteConnection connection, SqliteTransaction? transaction, string table, IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<object?>> rows, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = $"INSERT INTO {table} ({string.Join(", ", columns)}) VALUES ({string.Join(", ", columns.Select(column => "@" + column))})";
        var parameters = columns.Select(column => command.Parameters.Add(new SqliteParameter("@" + column, DBNull.Value))).ToList();
        await command.PrepareAsync(cancellationToken);
        var count = 0L;
        foreach (var row in rows)
        {
            cancellationToken.ThrowIfCancellationRequested();
            for (var index = 0; index < parameters.Count; index++)
            {
                parameters[index].Value = row[index] ?? DBNull.Value;
            }

            await command.ExecuteNonQueryAsync(cancellationToken);
            count++;
        }

        return count;
    }

    public static async Task<long> InsertAsync(
        NpgsqlConnection connection, string table, IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<object?>> rows, CancellationToken cancellationToken)
    {
        await using var writer = await connection.BeginBinaryImportAsync($"COPY {table} ({string.Join(", ", columns)}) FROM STDIN (FORMAT BINARY)", cancellationToken);
        foreach (var row in rows)
        {
            await writer.StartRowAsync(cancellationToken);
            foreach (var value in row)
            {
                await (value switch
                {
                    null => writer.WriteNullAsync(cancellationToken),
                    string text => writer.WriteAsync(text, NpgsqlDbType.Text, cancellationToken),
                    long number => writer.WriteAsync(number, NpgsqlDbType.Bigint, cancellationToken),
                    _ => throw new ArgumentException($"Only texts and whole numbers are copied, not {value.GetType().Name}.", nameof(rows)),
                });
            }
        }

        return (long)await writer.CompleteAsync(cancellationToken);
    }
}
