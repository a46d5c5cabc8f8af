using Dapper;
using Duheng.Domain.Reports;
using Microsoft.Data.Sqlite;

namespace Duheng.Storage;

/// <summary>Copies of an embedded database: one file, compacted, that any SQLite opens.</summary>
internal static class SqliteCopies
{
    private static readonly Wording NoBackup = new("这不是度衡的备份，或已经损坏；没有恢复。", "This is no backup of Duheng, or it is damaged; nothing was restored.");

    public static async Task<Wording?> WriteAsync(Database database, string path, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenAsync(cancellationToken);
        await connection.ExecuteAsync(new CommandDefinition("VACUUM INTO @path", new { path }, cancellationToken: cancellationToken));
        return null;
    }

    public static async Task<Wording?> RestoreAsync(Database database, string path, CancellationToken cancellationToken)
    {
        var reading = new SqliteConnectionStringBuilder { DataSource = path, Mode = SqliteOpenMode.ReadOnly, Pooling = false };
        await using var backup = new SqliteConnection(reading.ToString());
        try
        {
            await backup.OpenAsync(cancellationToken);
            if (await backup.ExecuteScalarAsync<string>("PRAGMA integrity_check") != "ok"
                || await backup.ExecuteScalarAsync<long>("SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name IN ('people', 'changes', 'publications')") != 3)
            {
                return NoBackup;
            }
        }
        catch (SqliteException)
        {
            return NoBackup;
        }

        await using var connection = await database.OpenAsync(cancellationToken);
        backup.BackupDatabase((SqliteConnection)connection); // page by page in one transaction of the target
        return null;
    }
}
