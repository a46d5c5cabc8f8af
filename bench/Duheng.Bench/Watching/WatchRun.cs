using System.Diagnostics;
using System.Globalization;
using System.Net;
using Duheng.Application.Watching;
using Duheng.Storage;
using Duheng.Storage.Schema;
using Microsoft.Extensions.Options;

namespace Duheng.Bench.Watching;

/// <summary>2,210 points a minute, as the fourth report has them, against systems on this machine: how much of one core they take, writing included.</summary>
internal static class WatchRun
{
    private const int Points = 2210;
    private const double MostPercent = 10;

    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(75);
    private static readonly TimeSpan Measured = TimeSpan.FromSeconds(120);

    /// <param name="mix">tcp, or mixed: seven of ten are ports, a quarter pages, the rest certificates.</param>
    public static async Task<int> RunAsync(string mix, CancellationToken cancellationToken)
    {
        using var systems = Process.Start(new ProcessStartInfo("dotnet", [typeof(WatchRun).Assembly.Location, "watched-systems"]) { RedirectStandardOutput = true, UseShellExecute = false })!; // null only with the shell
        var folder = Directory.CreateTempSubdirectory("duheng-watch-");
        try
        {
            var ports = (await systems.StandardOutput.ReadLineAsync(cancellationToken) ?? string.Empty).Split(' ').Select(port => int.Parse(port, CultureInfo.InvariantCulture)).ToList();
            var database = Database.InFile(Path.Combine(folder.FullName, "duheng.db"));
            await new SchemaScripts(database, TimeProvider.System).ApplyAsync(cancellationToken);
            await FillAsync(database, mix, ports, cancellationToken);
            return await MeasureAsync(database, mix, cancellationToken);
        }
        finally
        {
            systems.Kill();
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            folder.Delete(recursive: true);
        }
    }

    private static async Task<int> MeasureAsync(Database database, string mix, CancellationToken cancellationToken)
    {
        var options = new WatchingOptions();
        options.AllowedNetworks.Add("127.0.0.0/8");
        var dialer = new Dialer(new AddressGuard(Options.Create(options)), Dns.GetHostAddressesAsync);
        using var pages = new PageCheck(dialer);
        var watcher = new Watcher(database, new Checker([new TcpCheck(dialer), pages, new CertificateCheck(dialer, TimeProvider.System)]), TimeProvider.System);
        await LiveAsync(watcher, WarmUp, cancellationToken);
        var (user, all, began) = (Environment.CpuUsage.UserTime, Environment.CpuUsage.TotalTime, Stopwatch.GetTimestamp());
        var made = await LiveAsync(watcher, Measured, cancellationToken);
        var wall = Stopwatch.GetElapsedTime(began);
        var down = await ValueAsync(database, "SELECT count(*) FROM watch_outages", cancellationToken);
        var seen = await ValueAsync(database, "SELECT count(*) FROM watch_states WHERE last_at IS NOT NULL", cancellationToken);
        Console.WriteLine(FormattableString.Invariant($"watching, {mix}: {watcher.Count} points, {made / wall.TotalMinutes:N0} checks a minute; {seen} points with a heartbeat, {down} outages"));
        var isUser = Goal.AtMost("user time of one core", 100 * (Environment.CpuUsage.UserTime - user) / wall, MostPercent, "%");
        Goal.AtMost("with the time of the system", 100 * (Environment.CpuUsage.TotalTime - all) / wall, MostPercent, "%");
        return isUser && down == 0 && seen == Points ? 0 : 1;
    }

    /// <summary>As the server lives: a look every second, a round every ten.</summary>
    private static async Task<int> LiveAsync(Watcher watcher, TimeSpan time, CancellationToken cancellationToken)
    {
        var (began, made, round) = (Stopwatch.GetTimestamp(), 0, (long?)null);
        using var tick = new PeriodicTimer(TimeSpan.FromSeconds(1));
        while (Stopwatch.GetElapsedTime(began) < time)
        {
            if (round is not { } last || Stopwatch.GetElapsedTime(last) >= Watcher.RoundEvery)
            {
                round = Stopwatch.GetTimestamp();
                await watcher.RoundAsync([], cancellationToken);
            }

            made += watcher.StartDue(cancellationToken).Count;
            await tick.WaitForNextTickAsync(cancellationToken);
        }

        return made;
    }

    private static async Task FillAsync(Database database, string mix, List<int> ports, CancellationToken cancellationToken)
    {
        await using var work = await database.WriteAsync(cancellationToken);
        var organisation = await work.ValueAsync<long>("INSERT INTO organisations (code, name, kind, path) VALUES ('1', '量测', 'unit', '/1/') RETURNING id", null, cancellationToken);
        var ids = await work.InsertAsync<long>(
            "watch_points (organisation_id, name, system, kind, host, port, expected_text, every_seconds, limit_ms, failures_to_begin, successes_to_end, created_at)",
            Enumerable.Range(0, Points).Select(number => (IReadOnlyList<object?>)Row(organisation, number, mix == "tcp" ? 0 : number % 20, ports)),
            "id",
            cancellationToken);
        await work.InsertAsync<long>("watch_states (point_id, obstacle)", ids.Select(id => (IReadOnlyList<object?>)[id, string.Empty]), returning: null, cancellationToken);
        await work.CommitAsync(cancellationToken);
    }

    private static object?[] Row(long organisation, int number, int of, List<int> ports)
    {
        var kind = of < 14 ? "tcp" : of < 19 ? "http" : "certificate";
        return
        [
            organisation, FormattableString.Invariant($"网点 {number}"), "量测", kind, FormattableString.Invariant($"127.0.{number / 250}.{1 + (number % 250)}"), kind == "certificate" ? ports[1] : ports[0],
            kind == "http" ? "duheng" : string.Empty, 60, 5000, 3, 1, "2026-01-01T00:00:00.000Z",
        ];
    }

    private static async Task<long> ValueAsync(Database database, string sql, CancellationToken cancellationToken)
    {
        await using var work = await database.ReadAsync(cancellationToken);
        return await work.ValueAsync<long>(sql, null, cancellationToken);
    }
}
