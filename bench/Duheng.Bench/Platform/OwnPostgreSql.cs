using System.Diagnostics;

namespace Duheng.Bench.Platform;

/// <summary>A PostgreSQL server of the measurement's own, in a folder and on a Unix socket, with the settings it comes with.</summary>
internal sealed class OwnPostgreSql : IAsyncDisposable
{
    private const string Database = "duheng";

    private readonly string programs;
    private readonly string folder;
    private readonly bool isKept;

    private OwnPostgreSql(string programs, string folder, bool isKept) => (this.programs, this.folder, this.isKept) = (programs, folder, isKept);

    public string ConnectionString => $"Host={folder};Username=duheng;Database={Database};Maximum Pool Size=60";

    /// <summary>Whether the folder held a database before.</summary>
    public bool IsFilled { get; private init; }

    /// <param name="kept">A folder to keep it in for the next time; null for one that is removed at the end.</param>
    public static async Task<OwnPostgreSql> StartAsync(string? kept, CancellationToken cancellationToken)
    {
        var bin = Directory.Exists("/usr/lib/postgresql")
            ? Directory.EnumerateDirectories("/usr/lib/postgresql").Order(StringComparer.Ordinal).Select(version => $"{version}/bin").LastOrDefault(found => File.Exists($"{found}/initdb"))
            : null;
        if (bin is null)
        {
            throw new InvalidOperationException("PostgreSQL is not installed: `dotnet dev.cs setup` installs it.");
        }

        var place = kept is null ? (await RunAsync(cancellationToken, "mktemp", "--directory", "/tmp/duheng-bench-XXXXXX")).Trim() : Path.GetFullPath(kept);
        var server = new OwnPostgreSql(bin, place, kept is not null) { IsFilled = Directory.Exists($"{place}/data") };
        if (!server.IsFilled)
        {
            await RunAsync(cancellationToken, "mkdir", "--parents", place);
            await RunAsync(cancellationToken, $"{bin}/initdb", "--pgdata", $"{place}/data", "--username", "duheng", "--auth", "trust", "--encoding", "UTF8", "--locale", "C.UTF-8", "--no-sync");
        }

        await RunAsync(
            cancellationToken, $"{bin}/pg_ctl", "start", "--pgdata", $"{place}/data", "--wait", "--silent", "--log", $"{place}/log",
            "--options", $"-c listen_addresses='' -c unix_socket_directories={place}");
        if (!server.IsFilled)
        {
            await RunAsync(cancellationToken, $"{bin}/createdb", "--host", place, "--username", "duheng", Database);
        }

        return server;
    }

    public async ValueTask DisposeAsync()
    {
        await RunAsync(CancellationToken.None, $"{programs}/pg_ctl", "stop", "--pgdata", $"{folder}/data", "--mode", "fast", "--silent");
        if (!isKept)
        {
            await RunAsync(CancellationToken.None, "rm", "-rf", folder);
        }
    }

    /// <summary>initdb refuses to run as root, so root runs it as the account that Debian's package makes.</summary>
    private static async Task<string> RunAsync(CancellationToken cancellationToken, params string[] command)
    {
        string[] all = Environment.UserName == "root" ? ["/usr/sbin/runuser", "-u", "postgres", "--", .. command] : command;
        using var process = Process.Start(new ProcessStartInfo(all[0], all[1..]) { RedirectStandardOutput = true, UseShellExecute = false, WorkingDirectory = "/tmp" })!; // null only with the shell
        var output = command[0].EndsWith("pg_ctl", StringComparison.Ordinal) ? string.Empty : await process.StandardOutput.ReadToEndAsync(cancellationToken); // a server keeps the pipe
        await process.WaitForExitAsync(cancellationToken);
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"{string.Join(' ', command)} failed.");
    }
}
