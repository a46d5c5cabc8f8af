using Microsoft.Data.Sqlite;

namespace Duheng.IntegrationTests.Platform.Sources;

/// <summary>A SQLite file of a business program, in the one folder that the server may read.</summary>
public sealed class SqliteSourceTests : SourceTests
{
    protected override string Kind => "sqlite";

    protected override string Connection => "repairs.db";

    protected override string Other => "elsewhere.db";

    protected override string Slow => "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) AS 单号 FROM n";

    protected override IEnumerable<(string Query, string Connection, string Said)> Refused =>
    [
        ("SELECT 1", "../duheng.db", "服务器开放的文件夹里没有“../duheng.db”"), ("SELECT 1", "link.db", "服务器开放的文件夹里没有“link.db”"), ("SELECT 1", Folder.At("duheng.db"), "服务器开放的文件夹里没有"),
        ("SELECT 1", "notes.db", "不是 SQLite 数据库"), ("SELECT * FROM pragma_database_list", Connection, "不能改动数据、打开别的文件或改设置"),
        ($"SELECT 1 AS a); ATTACH DATABASE '{Folder.At("duheng.db")}' AS other; SELECT * FROM (SELECT 2 AS a", Connection, "只能写一条查询"), ("SELECT CAST('甲' AS BLOB) AS 单号 FROM repairs", Connection, "读不成文字"),
    ];

    protected override async Task PrepareAsync()
    {
        Directory.CreateDirectory(Folder.At("business"));
        File.CreateSymbolicLink(Path.Combine(Folder.At("business"), "link.db"), Folder.At("duheng.db"));
        await File.WriteAllTextAsync(Path.Combine(Folder.At("business"), "notes.db"), new string('文', 2_000), Cancellation);
    }

    protected override async Task BusinessAsync(params string[] statements)
    {
        await using var connection = await OpenAsync();
        foreach (var statement in statements)
        {
            await using var command = new SqliteCommand(statement, connection);
            await command.ExecuteNonQueryAsync(Cancellation);
        }
    }

    protected override async Task<long> CountAsync()
    {
        await using var connection = await OpenAsync();
        await using var command = new SqliteCommand("SELECT count(*) FROM repairs", connection);
        return (long)(await command.ExecuteScalarAsync(Cancellation))!; // a count is never null
    }

    private async Task<SqliteConnection> OpenAsync()
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = Path.Combine(Folder.At("business"), Connection), Pooling = false }.ToString());
        await connection.OpenAsync(Cancellation);
        return connection;
    }
}
