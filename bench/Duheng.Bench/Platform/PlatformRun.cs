using System.Diagnostics;
using System.Globalization;
using Duheng.Storage;
using Duheng.Storage.Schema;
using Npgsql;

namespace Duheng.Bench.Platform;

/// <summary>The platform under fifty people, on PostgreSQL with 100,000 projects and a million indicator rows, beside an empty application.</summary>
internal static class PlatformRun
{
    public const int AllProjects = 100_000;

    private const int People = 50;
    private const int Starts = 5;
    private const double GoalMilliseconds = 100;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan Time = TimeSpan.FromSeconds(60);

    /// <param name="folder">Where the database is kept for the next time; null for a new one.</param>
    public static async Task<int> RunAsync(int projects, string? folder, CancellationToken cancellationToken)
    {
        await using var postgreSql = await OwnPostgreSql.StartAsync(folder, cancellationToken);
        var visitors = CityWriter.Visitors(People);
        await FillAsync(postgreSql, projects, visitors, cancellationToken);

        string[] server = [.. OwnProgram.Command, "serve", "--db", postgreSql.ConnectionString, "--urls", "{url}"];
        string[] empty = ["dotnet", typeof(PlatformRun).Assembly.Location, "platform-empty", "{url}"];
        var reached = await StartsAsync(server, empty, visitors[0].Token, cancellationToken);
        await using (var nothing = await WebProcess.StartAsync(empty, "/", token: null, cancellationToken))
        {
            var times = await EmptyAsync(nothing.Address, cancellationToken);
            Console.WriteLine(FormattableString.Invariant($"{People} people, a second between clicks; an empty application: p50 {At(times, 0.5):N1}, p95 {At(times, 0.95):N1}, p99 {At(times, 0.99):N1} ms"));
        }

        await using var web = await WebProcess.StartAsync(server, "/", visitors[0].Token, cancellationToken);
        var crowd = new Crowd(web.Address, visitors, projects);
        var (began, used) = (Stopwatch.GetTimestamp(), web.Used);
        await crowd.ClickAsync(WarmUp, Time, cancellationToken);
        Console.WriteLine(FormattableString.Invariant($"{crowd.Clicks.Count:N0} pages in {Time.TotalSeconds:N0} s; the server used {(web.Used - used) / Stopwatch.GetElapsedTime(began):P0} of one core and {web.Mebibytes:N0} MiB"));
        reached &= Print(crowd);
        return reached ? 0 : 1;
    }

    private static async Task FillAsync(OwnPostgreSql postgreSql, int projects, IReadOnlyList<Visitor> visitors, CancellationToken cancellationToken)
    {
        await using var connection = new NpgsqlConnection(postgreSql.ConnectionString);
        await connection.OpenAsync(cancellationToken);
        var writer = new CityWriter(connection, projects);
        if (!postgreSql.IsFilled)
        {
            var began = Stopwatch.GetTimestamp();
            await new SchemaScripts(Database.OnPostgreSql(postgreSql.ConnectionString), TimeProvider.System).ApplyAsync(cancellationToken);
            await writer.WriteAsync(visitors, cancellationToken);
            Console.WriteLine(FormattableString.Invariant($"{projects:N0} projects with {projects * CityWriter.IndicatorsEach:N0} indicators of {CityWriter.Units:N0} units written in {Stopwatch.GetElapsedTime(began).TotalSeconds:N0} s"));
        }

        await writer.SignInAsync(visitors, TimeProvider.System.GetUtcNow(), cancellationToken);
    }

    private static async Task<bool> StartsAsync(IReadOnlyList<string> server, IReadOnlyList<string> empty, string token, CancellationToken cancellationToken)
    {
        var (ours, nothing) = (new List<double>(), new List<double>());
        for (var round = 0; round < Starts; round++) // by turns, so that both see the same machine
        {
            await using (var web = await WebProcess.StartAsync(empty, "/", token: null, cancellationToken))
            {
                nothing.Add(web.Start.TotalSeconds);
            }

            await using (var web = await WebProcess.StartAsync(server, "/", token, cancellationToken))
            {
                ours.Add(web.Start.TotalSeconds);
            }
        }

        Console.WriteLine(FormattableString.Invariant($"from the start to the first page, the middle of {Starts}: {Middle(ours):N2} s ({Path.GetFileName(server[0])}), an empty application {Middle(nothing):N2} s"));
        return Goal.AtMost("start on this database to the work list, beyond an empty application", Middle(ours) - Middle(nothing), 1, "s");

        static double Middle(List<double> seconds) => seconds.Order().ElementAt(seconds.Count / 2);
    }

    private static async Task<IReadOnlyList<double>> EmptyAsync(Uri address, CancellationToken cancellationToken)
    {
        var times = new System.Collections.Concurrent.ConcurrentBag<double>();
        await Task.WhenAll(Enumerable.Range(0, People).Select(async number =>
        {
            using var client = WebProcess.Client(token: null);
            await Task.Delay(number * 1000 / People, cancellationToken);
            for (var click = 0; click < 10; click++)
            {
                var start = Stopwatch.GetTimestamp();
                await client.GetStringAsync(address, cancellationToken);
                if (click > 1)
                {
                    times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
                }

                await Task.Delay(1000, cancellationToken);
            }
        }));
        return [.. times];
    }

    private static bool Print(Crowd crowd)
    {
        var reached = crowd.Refusals.Count == 0;
        foreach (var (what, count) in crowd.Refusals)
        {
            Console.WriteLine($"  answered {what}: {count.ToString(CultureInfo.InvariantCulture)} times");
        }

        foreach (var sees in crowd.Clicks.GroupBy(click => click.Sees).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            Line($"people who see {sees.Key}", [.. sees.Select(click => click.Milliseconds)]);
        }

        foreach (var page in crowd.Clicks.GroupBy(click => click.Page).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            IReadOnlyList<double> times = [.. page.Select(click => click.Milliseconds)];
            Line(page.Key, times);
            reached &= Goal.AtMost($"{page.Key}: 95 of 100 pages", At(times, 0.95), GoalMilliseconds, "ms");
        }

        return reached;

        static void Line(string what, IReadOnlyList<double> times) =>
            Console.WriteLine(FormattableString.Invariant($"  {what,-32} {times.Count,6:N0} pages   p50 {At(times, 0.5),7:N1}   p95 {At(times, 0.95),7:N1}   p99 {At(times, 0.99),7:N1} ms"));
    }

    private static double At(IReadOnlyList<double> times, double share) => times.Count == 0 ? double.NaN : times.Order().ElementAt(Math.Min(times.Count - 1, (int)(times.Count * share)));
}
