using System.Globalization;
using Duheng.IntegrationTests.Shared;
using Npgsql;

namespace Duheng.IntegrationTests.Platform.Sources;

/// <summary>A PostgreSQL of a business program, over the network.</summary>
public sealed class PostgreSqlSourceTests(PostgreSqlServer server) : SourceTests, IDisposable
{
    private NpgsqlConnectionStringBuilder business = [];
    private SocketDoor? door;

    protected override PostgreSqlServer? Server => server;

    protected override string Kind => "postgreSql";

    protected override string Connection => At("127.0.0.1");

    protected override string Other => At("127.0.0.2");

    protected override string Slow => "SELECT pg_sleep(20)::text AS 单号";

    protected override IEnumerable<(string Query, string Connection, string Said)> Refused =>
    [
        ("SELECT 1", At("10.1.2.3"), "没有允许"), ("SELECT 1", At("localhost") + ";Passfile=/etc/passwd", "连接里不能写 Passfile"), ("SELECT 1", "Host=/var/run/postgresql;Database=a;Username=b", "要写一台主机"),
        ("SELECT 1", Connection.Replace(business.Database!, "nowhere", StringComparison.Ordinal), "没有数据库“nowhere”"), ("SELECT 1", "Host=127.0.0.1;Port=9;Database=a;Username=b", "连不上 127.0.0.1:9"),
        ("SELECT counted() AS 单号", Connection, "查询要改动对方的数据，已拒绝"), ("WITH gone AS (DELETE FROM repairs RETURNING *) SELECT * FROM gone", Connection, "查询出错"),
        ("SELECT set_config('transaction_read_only', 'off', false) AS a, counted() AS 单号", Connection, "查询"), ("SELECT ARRAY[1, 2] AS 单号", Connection, "读不成文字"),
    ];

    protected override async Task PrepareAsync()
    {
        var database = await server.NewDatabaseAsync(Cancellation);
        await using (var connection = await database.OpenAsync(Cancellation))
        {
            business = new NpgsqlConnectionStringBuilder(connection.ConnectionString);
        }

        door = SocketDoor.Open(Path.Combine(business.Host!, ".s.PGSQL.5432")); // it lies on a socket
        await BusinessAsync(
            "CREATE TABLE counts (n INTEGER)", "CREATE FUNCTION counted() RETURNS text LANGUAGE sql VOLATILE AS $$ INSERT INTO counts VALUES (1) RETURNING n::text $$");
    }

    protected override async Task BusinessAsync(params string[] statements)
    {
        await using var source = NpgsqlDataSource.Create(business);
        foreach (var statement in statements)
        {
            await using var command = source.CreateCommand(statement);
            await command.ExecuteNonQueryAsync(Cancellation);
        }
    }

    protected override async Task<long> CountAsync()
    {
        await using var source = NpgsqlDataSource.Create(business);
        await using var command = source.CreateCommand("SELECT count(*) FROM repairs");
        return (long)(await command.ExecuteScalarAsync(Cancellation))!; // a count is never null
    }

    void IDisposable.Dispose()
    {
        door?.Dispose();
        Dispose();
    }

    private string At(string host) => string.Create(CultureInfo.InvariantCulture, $"Host={host};Port={door?.Port};Database={business.Database};Username={business.Username}");
}
