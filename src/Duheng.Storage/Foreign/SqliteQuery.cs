using System.Diagnostics;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Duheng.Storage.Foreign;

/// <summary>Asks somebody else's SQLite file one query, as it lies there: nothing is written, no other file is attached, no pragma is heard.</summary>
public static class SqliteQuery
{
    private const string Before = "SELECT * FROM (\n";
    private const string After = "\n) LIMIT @most";

    private const string OneOnly = "只能写一条查询（SELECT），不能改动数据、打开别的文件或改设置。";

    /// <summary>So many steps of its machine go by between two looks at the clock.</summary>
    private const int StepsAtOnce = 10_000;

    /// <summary>All that a query needs.</summary>
    private static readonly HashSet<int> Allowed = [raw.SQLITE_SELECT, raw.SQLITE_READ, raw.SQLITE_FUNCTION, raw.SQLITE_RECURSIVE];

    /// <exception cref="ForeignException">It could not be asked, or did not answer.</exception>
    public static Task<ForeignRows> ReadAsync(string path, string query, ForeignLimits limits, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(limits);

        return Task.Run(() => ReadOnThreadAsync(path, query, limits, cancellationToken), cancellationToken); // SQLite works on the thread that asks it
    }

    private static async Task<ForeignRows> ReadOnThreadAsync(string path, string query, ForeignLimits limits, CancellationToken cancellationToken)
    {
        var address = new SqliteConnectionStringBuilder { DataSource = path, Mode = SqliteOpenMode.ReadOnly, Pooling = false };
        await using var connection = new SqliteConnection(address.ToString());
        try
        {
            await connection.OpenAsync(cancellationToken);
            var began = Stopwatch.GetTimestamp();
            var handle = connection.Handle ?? throw new InvalidOperationException("An open connection has no handle.");
            raw.sqlite3_progress_handler(handle, StepsAtOnce, _ => cancellationToken.IsCancellationRequested || Stopwatch.GetElapsedTime(began) > limits.Time ? 1 : 0, null);
            raw.sqlite3_set_authorizer(handle, (strdelegate_authorizer)((_, action, _, _, _, _) => Allowed.Contains(action) ? raw.SQLITE_OK : raw.SQLITE_DENY), null);
            await using var command = new SqliteCommand(Before + query + After, connection) { CommandTimeout = (int)limits.Time.TotalSeconds };
            command.Parameters.AddWithValue("@most", (long)limits.Rows + 1);
            await using var reader = await command.ExecuteReaderAsync(cancellationToken);
            var found = await ForeignReading.AllAsync(reader, limits.Rows, cancellationToken);
            return await reader.NextResultAsync(cancellationToken) ? throw new ForeignException(OneOnly) : found;
        }
        catch (InvalidOperationException fault)
        {
            throw new ForeignException("查询里有没有给值的参数（以 @、:、$ 或 ? 开头）；请直接写值。", fault);
        }
        catch (SqliteException fault)
        {
            cancellationToken.ThrowIfCancellationRequested();
            throw new ForeignException(Said(fault, limits), fault);
        }
    }

    private static string Said(SqliteException fault, ForeignLimits limits) => fault.SqliteErrorCode switch
    {
        raw.SQLITE_INTERRUPT => ForeignReading.TooSlow(limits.Time),
        raw.SQLITE_NOTADB => "这个文件不是 SQLite 数据库，或者加了密；请核对路径。",
        raw.SQLITE_CANTOPEN => "打不开这个 SQLite 文件；请核对路径和权限。",
        raw.SQLITE_AUTH or raw.SQLITE_READONLY => OneOnly,
        raw.SQLITE_BUSY or raw.SQLITE_LOCKED => "这个 SQLite 文件正被别的程序占用；请稍后再试。",
        _ => $"查询出错：{Told(fault)}；请改好查询再试。",
    };

    /// <summary>What SQLite says, without the frame that is put around it.</summary>
    private static string Told(SqliteException fault)
    {
        var (open, close) = (fault.Message.IndexOf('\'', StringComparison.Ordinal), fault.Message.LastIndexOf('\''));
        return open >= 0 && close > open + 1 ? fault.Message[(open + 1)..close] : fault.Message;
    }
}
