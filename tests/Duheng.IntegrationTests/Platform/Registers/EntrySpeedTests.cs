using System.Diagnostics;
using Duheng.Domain.Lifecycle;

namespace Duheng.IntegrationTests.Platform.Registers;

/// <summary>A hundred thousand entries, in seconds.</summary>
public abstract class EntrySpeedTests : OfficeTests
{
    private const string Unit = "14990201";
    private const int Many = 100_000;

    private static readonly TimeSpan Most = TimeSpan.FromSeconds(15);

    [Fact]
    public async Task A_hundred_thousand_entries_are_looked_through_and_written_in_seconds()
    {
        await using var office = await OpenAsync();

        var spent = await SpentAsync(() => EntryTests.BulkAsync(office, office.Account(Role.UnitClerk, Unit).Actor, Many));

        TestContext.Current.SendDiagnosticMessage("100,000 entries looked through and written in {0}", spent);
        Assert.InRange(spent, TimeSpan.Zero, Most);
    }

    [Fact]
    public async Task A_file_of_a_hundred_thousand_rows_is_looked_through_and_entered_in_seconds()
    {
        await using var office = await OpenAsync();
        var clerk = office.Account(Role.UnitClerk, Unit);
        var content = EntryImportTests.Csv(Enumerable.Range(0, Many).Select(EntryImportTests.Row), gb18030: false);

        var (check, entered) = (0L, 0);
        var looked = await SpentAsync(async () => check = (await EntryImportTests.CheckAsync(office, clerk, "tickets", content)).Job.Id);
        var written = await SpentAsync(async () => entered = (await EntryImportTests.AcceptAsync(office, clerk, check)).Report!.Entered);

        TestContext.Current.SendDiagnosticMessage("A file of 100,000 rows: {0} to look through before anybody decides, {1} to enter, which looks through it again", looked, written);
        Assert.Equal(Many, entered);
        Assert.InRange(looked, TimeSpan.Zero, Most);
        Assert.InRange(written, TimeSpan.Zero, Most);
    }

    /// <summary>On the clock or of computing, whichever is less: whoever else keeps the machine busy is not measured.</summary>
    private static async Task<TimeSpan> SpentAsync(Func<Task> work)
    {
        var (watch, cpu) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
        await work();
        return TimeSpan.FromTicks(Math.Min(watch.Elapsed.Ticks, (Environment.CpuUsage.TotalTime - cpu).Ticks));
    }
}
