using System.Diagnostics;
using Duheng.Application.Measures;
using Duheng.Application.Registers;
using Duheng.Application.Years;
using Duheng.Bench.Platform;
using Duheng.Domain.Measures;
using Duheng.Fixtures.Measures;
using Duheng.Storage;
using Duheng.Storage.Schema;

namespace Duheng.Bench.Measures;

/// <summary>Measures over a million tickets of one unit in one year, on both databases, beside the bare aggregate that each database computes by itself.</summary>
internal static class MeasureRun
{
    public const int AllTickets = 1_000_000;

    private const int Rounds = 3;
    private const double Simple = 1;
    private const double Ordered = 3;
    private const string Bare = "FROM register_entries WHERE register_id = @register AND organisation_id = @organisation AND day BETWEEN @from AND @until";

    private static readonly WorkingTime Time = new(WorkingDays.Shipped);
    private static readonly MeasurePeriod Year = MeasurePeriod.Year(TicketWriter.Year, new DateTime(TicketWriter.Year + 1, 3, 9));

    /// <summary>A measure, what a database computes by itself at the least for it, and the seconds that it may take; {column} stands for the slot of its column.</summary>
    private static readonly (string Measure, string Column, string Bare, double Goal)[] Wanted =
    [
        ("计数(工单)", "response", "SELECT COUNT(*) " + Bare, Simple),
        ("计数(工单 其中 级别 = \"重大\")", "severity", "SELECT COUNT(*) " + Bare + " AND {column} = '重大'", Simple),
        ("占比(工单, 响应时长 ≤ 2 小时)", "response", "SELECT SUM(CASE WHEN {column} <= 2000000 THEN 1 ELSE 0 END) " + Bare, Simple),
        ("合计(工单.费用)", "cost", "SELECT SUM({column}) " + Bare, Simple),
        ("平均(工单.响应时长 其中 级别 = \"重大\")", "response", "SELECT AVG({column}) " + Bare, Simple),
        ("分位(工单.响应时长, 90)", "response", "SELECT {column} " + Bare + " ORDER BY {column} LIMIT 1 OFFSET 899999", Ordered),
        ("中位数(工单.响应时长)", "response", "SELECT {column} " + Bare + " ORDER BY {column} LIMIT 1 OFFSET 499999", Ordered),
        ("占比(工单 其中 级别 = \"一般\", 响应时长 ≤ 2 小时)", "response", "SELECT SUM(CASE WHEN {column} <= 2000000 THEN 1 ELSE 0 END) " + Bare, Ordered),
        ("去重(工单.网点)", "point", "SELECT COUNT(DISTINCT {column}) " + Bare, Ordered),
    ];

    public static async Task<int> RunAsync(int tickets, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("duheng-bench-");
        try
        {
            var reached = await OnAsync("SQLite", Database.InFile(Path.Combine(folder.FullName, "duheng.db")), tickets, cancellationToken);
            await using var postgreSql = await OwnPostgreSql.StartAsync(kept: null, cancellationToken);
            return await OnAsync("PostgreSQL", Database.OnPostgreSql(postgreSql.ConnectionString), tickets, cancellationToken) && reached ? 0 : 1;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<bool> OnAsync(string name, Database database, int tickets, CancellationToken cancellationToken)
    {
        var start = Stopwatch.GetTimestamp();
        await new SchemaScripts(database, TimeProvider.System).ApplyAsync(cancellationToken);
        await TicketWriter.WriteAsync(database, tickets, cancellationToken);
        Console.WriteLine(FormattableString.Invariant($"{name}: {tickets:N0} tickets written in {Stopwatch.GetElapsedTime(start).TotalSeconds:N0} s"));

        await using var work = await database.ReadAsync(cancellationToken);
        var register = await RegisterSlots.FindAsync(work, SomeRegisters.Tickets, cancellationToken) ?? throw new InvalidOperationException("Just written.");
        var source = new SqlMeasureSource(work, new MeasureScope(TicketWriter.Unit, null), Time, (_, _, _) => Task.FromResult<SurveyAnswer?>(null));
        var reached = true;
        foreach (var (measure, column, sql, goal) in Wanted)
        {
            var node = MeasureLanguage.Measure(measure, SomeRegisters.All).Node ?? throw new InvalidOperationException(measure);
            var (ours, theirs) = (double.MaxValue, double.MaxValue);
            var shown = string.Empty;
            for (var round = 0; round < Rounds; round++) // by turns, so that both see the same machine
            {
                theirs = Math.Min(theirs, await SecondsAsync(() => work.QueryAsync<object>(
                    sql.Replace("{column}", register.Slots[column], StringComparison.Ordinal),
                    new { register = register.Id, organisation = TicketWriter.Unit, from = (long)Year.From.DayNumber, until = (long)Year.Until.DayNumber },
                    cancellationToken)));
                ours = Math.Min(ours, await SecondsAsync(async () => shown = (await MeasureEvaluation.EvaluateAsync(node, string.Empty, Year, source, cancellationToken)).Shown(4)));
            }

            reached &= Goal.AtMost($"{name} {measure} = {shown}", ours, goal, "s");
            Console.WriteLine(FormattableString.Invariant($"    the bare aggregate takes {theirs:N2} s: {ours / theirs:N1} times as long"));
        }

        return reached;
    }

    private static async Task<double> SecondsAsync(Func<Task> run)
    {
        var start = Stopwatch.GetTimestamp();
        await run();
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }
}
