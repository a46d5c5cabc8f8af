using System.Diagnostics;
using System.Text;
using Microsoft.Data.Sqlite;

namespace Duheng.Bench.Records;

/// <summary>What SQLite takes at the least for the rows of a file: one prepared statement, one transaction, one unique index, no look at what they say.</summary>
internal static class BareInsert
{
    private const int Columns = 8;

    public static double Seconds(string database, byte[] csv, CancellationToken cancellationToken)
    {
        var rows = Encoding.UTF8.GetString(csv).Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.Split(',')).ToList();
        using var connection = new SqliteConnection($"Data Source={database};Pooling=False");
        connection.Open();
        using var create = connection.CreateCommand();
        create.CommandText = "PRAGMA journal_mode = WAL; CREATE TABLE bare (a TEXT UNIQUE, b TEXT, c TEXT, d TEXT, e TEXT, f TEXT, g TEXT, h TEXT)";
        create.ExecuteNonQuery();
        var began = Stopwatch.GetTimestamp();
        using var transaction = connection.BeginTransaction();
        using var insert = connection.CreateCommand();
        insert.Transaction = transaction;
        insert.CommandText = "INSERT INTO bare VALUES ($0, $1, $2, $3, $4, $5, $6, $7)";
        SqliteParameter[] values = [.. Enumerable.Range(0, Columns).Select(column => insert.Parameters.Add(FormattableString.Invariant($"${column}"), SqliteType.Text))];
        foreach (var row in rows)
        {
            cancellationToken.ThrowIfCancellationRequested();
            for (var column = 0; column < Columns; column++)
            {
                values[column].Value = row[column];
            }

            insert.ExecuteNonQuery();
        }

        transaction.Commit();
        return Stopwatch.GetElapsedTime(began).TotalSeconds;
    }
}
