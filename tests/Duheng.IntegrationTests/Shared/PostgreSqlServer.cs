using Duheng.Storage;
using Npgsql;

namespace Duheng.IntegrationTests.Shared;

/// <summary>
/// A PostgreSQL server of the tests' own, in a temporary folder and on a Unix socket, so that it disturbs nobody.
/// Started by the first test that asks for a database; stopped and removed at the end.
/// </summary>
public sealed class PostgreSqlServer : IAsyncDisposable
{
    /// <summary>initdb refuses to run as root, so root runs it as the account that Debian's package makes.</summary>
    private static readonly string[] AsNobodySpecial =
        Environment.UserName == "root" ? ["/usr/sbin/runuser", "-u", "postgres", "--"] : [];

    private readonly Lock gate = new();
    private Task? started;
    private string? programs;
    private string? folder;

    /// <summary>A new, empty database; skips the test when PostgreSQL is not installed.</summary>
    public Task<Database> NewDatabaseAsync(CancellationToken cancellationToken) => NewDatabaseAsync(template: null, cancellationToken);

    /// <summary>A copy of a database that nobody is connected to.</summary>
    public async Task<Database> CopyAsync(string template, CancellationToken cancellationToken)
    {
        NpgsqlConnection.ClearAllPools();
        return await NewDatabaseAsync(template, cancellationToken);
    }

    /// <summary>A database under a name of its own, to be copied later.</summary>
    public async Task<Database> TemplateAsync(string name, CancellationToken cancellationToken)
    {
        await CreateAsync(name, template: null, cancellationToken);
        return Database.OnPostgreSql(ConnectionString(name));
    }

    private async Task<Database> NewDatabaseAsync(string? template, CancellationToken cancellationToken)
    {
        var name = $"test_{Guid.NewGuid():N}";
        await CreateAsync(name, template, cancellationToken);
        return Database.OnPostgreSql(ConnectionString(name));
    }

    private async Task CreateAsync(string name, string? template, CancellationToken cancellationToken)
    {
        programs = Needs.PostgreSql();
        lock (gate)
        {
            started ??= StartAsync(cancellationToken);
        }

        await started; // when it failed, every test says why
        await using var connection = new NpgsqlConnection(ConnectionString("postgres"));
        await connection.OpenAsync(cancellationToken);
        await using var create = new NpgsqlCommand($"CREATE DATABASE {name} TEMPLATE {template ?? "template1"}", connection);
        await create.ExecuteNonQueryAsync(cancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        if (started is { IsCompletedSuccessfully: true })
        {
            NpgsqlConnection.ClearAllPools();
            await RunAsync(CancellationToken.None, Program("pg_ctl"), "stop", "--pgdata", Data, "--mode", "immediate", "--silent");
        }

        if (folder is not null)
        {
            await RunAsync(CancellationToken.None, "rm", "-rf", folder);
        }
    }

    private string Data => $"{folder}/data";

    private async Task StartAsync(CancellationToken cancellationToken)
    {
        folder = (await RunAsync(cancellationToken, "mktemp", "--directory", "/tmp/duheng-pg-XXXXXX")).Trim();
        await RunAsync(
            cancellationToken, Program("initdb"), "--pgdata", Data, "--username", "duheng", "--auth", "trust",
            "--encoding", "UTF8", "--locale", "C.UTF-8", "--no-sync");
        await RunAsync(
            cancellationToken, Program("pg_ctl"), "start", "--pgdata", Data, "--wait", "--silent", "--log", $"{folder}/log",
            "--options", $"-c listen_addresses='' -c unix_socket_directories={folder} -c fsync=off");
    }

    private string Program(string name) => Path.Combine(programs!, name); // set before anything runs

    private string ConnectionString(string database) => $"Host={folder};Username=duheng;Database={database}";

    private static Task<string> RunAsync(CancellationToken cancellationToken, params string[] command) =>
        Run.ToEndAsync([.. AsNobodySpecial, .. command], cancellationToken);
}
