using Duheng.Application.Adjustments;
using Duheng.Application.Demo;
using Duheng.Application.Ledgers;
using Duheng.Application.Monitorings;
using Duheng.Domain.Lifecycle;
using static Duheng.IntegrationTests.Platform.Monitorings.SomeMonitoring;

namespace Duheng.IntegrationTests.Platform.Monitorings;

/// <summary>What was handed up stays as it was, whatever becomes of the budget and of the targets.</summary>
public abstract class KeptMonitoringTests : OfficeTests
{
    [Fact]
    public async Task What_was_passed_keeps_its_money_whatever_the_ledger_says_later_and_later_entries_never_count()
    {
        await using var office = await OpenAsync();
        var (clerk, project) = await BegunAsync(office);
        await EnterAsync(office, project, "预算调整", "-12.13", "2021-12-06");
        await EnterAsync(office, project, "支付", "5", "2021-07-01");
        await SaveAsync(office, clerk, project, WithDoubt());
        Assert.Empty(Value(await SubmitAsync(office, clerk, project)));
        var before = await SeenMoneyAsync(office, clerk, project);
        await EnterAsync(office, project, "预算调整", "-20", "2021-06-20");
        await EnterAsync(office, project, "支付", "30", "2021-06-21");

        var after = await SeenMoneyAsync(office, clerk, project);
        Value(await MoveAsync(office, office.Account(Role.UnitReviewer, "14990201").Actor, project, Act.Return, "台账有变动。"));
        var returned = await SeenMoneyAsync(office, clerk, project);

        Assert.Equal((92.13m, 20m, 92.13m, 20m), before);
        Assert.Equal(before, after);
        Assert.Equal((72.13m, 50m, 72.13m, 50m), returned);
        Assert.Contains("全年预算 92.13 万元", Value(await LoadAsync(office, clerk, project)).Warnings[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_project_whose_targets_are_being_changed_is_monitored_against_those_in_force()
    {
        await using var office = await OpenAsync();
        var (clerk, project) = await BegunAsync(office);
        Assert.False((await office.AskAsync((AdjustTargets adjust) => adjust.ExecuteAsync(clerk, project.YearId, "price", "线路重新询价。", Cancellation))).Failed(out _, out _));
        var browser = await office.SignedInAsync(office.Account(Role.UnitClerk, "14990201"));

        var listed = Value(await ListAsync(office, Role.Department, "149902", new MonitoringFilter { Year = DemoOffice.Year, Month = 6 })).Rows;
        var periods = await browser.GetStringAsync(Office.At(project, "/monitoring"), Cancellation);
        var autumn = await browser.GetStringAsync(Office.At(project, "/monitoring/10"), Cancellation);

        Assert.Contains(listed, row => row.ProjectYearId == project.YearId);
        Assert.DoesNotContain("绩效目标还没有批复", periods, StringComparison.Ordinal);
        Assert.DoesNotContain("绩效目标还没有批复", autumn, StringComparison.Ordinal);
    }

    /// <summary>Budget and payments in 万元, as the page of the period and as the list show them.</summary>
    private static async Task<(decimal Annual, decimal Executed, decimal ListedAnnual, decimal ListedExecuted)> SeenMoneyAsync(Office office, Actor clerk, DemoProject project)
    {
        var row = Value(await LoadAsync(office, clerk, project)).Row!; // it was begun
        var listed = Value(await ListAsync(office, Role.Department, "149902", new MonitoringFilter { Year = DemoOffice.Year, Month = 6 })).Rows.Single(one => one.ProjectYearId == project.YearId);
        return (row.Annual.Wan, row.Executed.Wan, listed.Annual.Wan, listed.Executed.Wan);
    }

    private static async Task EnterAsync(Office office, DemoProject project, string kind, string wan, string day) =>
        Value(await office.AskAsync((AddLedgerEntry add) => add.ExecuteAsync(office.Account(Role.TreasuryDivision, "1499").Actor, project.YearId, new NewLedgerEntry(kind, "市级", wan, "万元", day, $"云财〔2021〕{day}", string.Empty), Cancellation)));
}
