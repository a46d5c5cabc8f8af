using System.Globalization;
using Duheng.Application.Demo;
using Duheng.Application.Projects;
using Duheng.Application.Reviews;
using Duheng.Application.Worklist;
using Duheng.Domain.Lifecycle;
using Duheng.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Duheng.IntegrationTests.Platform.Worklist;

/// <summary>What waits for whom, beside documents in hand.</summary>
public abstract class WorklistTests : OfficeTests
{
    private const string Name = "社会保障信息系统日常运行维护";

    [Theory]
    [InlineData("2021-06-29T02:00:00Z", 0), InlineData("2021-07-02T02:00:00Z", 1), InlineData("2021-11-02T02:00:00Z", 2)]
    public async Task A_period_of_the_monitoring_waits_for_its_clerk_when_its_months_are_over_and_not_before(string now, int periods)
    {
        await using var office = await OpenAsync(new FixedTime(now));
        await ForgetMonitoringAsync(office);

        var tasks = (await TasksAsync(office, Role.UnitClerk, "14990201")).Where(one => one.Project == Name && one.Title.EndsWith("月监控", StringComparison.Ordinal)).ToList();

        Assert.Equal(periods, tasks.Count);
        Assert.All(tasks, task => Assert.Equal(TaskKind.FillIn, task.Kind));
    }

    [Fact]
    public async Task What_waits_of_another_year_is_told_when_the_next_year_is_opened()
    {
        await using var office = await OpenAsync();
        await using (var work = await office.Services.GetRequiredService<Database>().WriteAsync(Cancellation))
        {
            await work.ExecuteAsync("INSERT INTO years (year, scheme_id) VALUES (2022, 'shanxi-2021')", null, Cancellation);
            await work.CommitAsync(Cancellation);
        }

        var clerk = office.Account(Role.UnitClerk, "14990201");
        var waiting = await office.AskAsync<CountWaiting, WaitingCounts>(count => count.OfOtherAsync(clerk.Actor, DemoOffice.Year, Cancellation));
        var page = await (await office.SignedInAsync(clerk)).GetStringAsync(new Uri("/", UriKind.Relative), Cancellation);

        Assert.Contains(string.Create(CultureInfo.InvariantCulture, $"2021 年度还有 {waiting.Tasks} 件"), page, StringComparison.Ordinal);
        Assert.Contains("href=\"/year?to=2021&amp;back=/\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_to_be_put_right_waits_for_the_clerk_and_its_answer_for_whoever_asked()
    {
        await using var office = await OpenAsync();
        var project = office.Project(Name);
        var department = office.Account(Role.Department, "149902").Actor;
        var id = (await office.AskAsync((MoveRectification move) => move.DemandAsync(department, project.YearId, "补齐租赁合同。", new DateOnly(2022, 4, 29), Cancellation)))
            .Match(value => value, failure => throw new InvalidOperationException(failure.Message));

        var asked = await TasksAsync(office, Role.UnitClerk, "14990201");
        await office.AskAsync((MoveRectification move) => move.ExecuteAsync(office.Account(Role.UnitClerk, "14990201").Actor, project.YearId, id, Act.Answer, null, "已补齐。", Cancellation));
        var answered = await TasksAsync(office, Role.Department, "149902");
        var done = await TasksAsync(office, Role.UnitClerk, "14990201");

        Assert.Contains(asked, one => one is { Kind: TaskKind.Rectify, What: "补齐租赁合同。" });
        Assert.Contains(answered, one => one is { Kind: TaskKind.Check, Title: "整改验收" });
        Assert.DoesNotContain(done, one => one.Kind == TaskKind.Rectify && one.What == "补齐租赁合同。");
    }

    [Fact]
    public async Task Reviews_wait_for_the_department_and_the_bureau_those_in_hand_one_by_one_the_others_as_one_line()
    {
        await using var office = await OpenAsync();
        const Role bureau = Role.TreasuryPerformance;
        var queue = new ProjectFilter { Year = DemoOffice.Year, Evaluation = DocumentState.Passed, Review = DocumentState.NotStarted };
        var waiting = await office.AskAsync<ListProjects, long>(list => list.CountAsync(office.Account(bureau, "1499").Actor, queue, Cancellation));
        var open = await office.AskAsync<ListProjects, long>(list => list.CountAsync(office.Account(bureau, "1499").Actor, queue with { Evaluation = null, Review = DocumentState.InReview }, Cancellation));

        var tasks = await TasksAsync(office, bureau, "1499");
        var counts = await office.AskAsync<CountWaiting, WaitingCounts>(count => count.ExecuteAsync(office.Account(bureau, "1499").Actor, DemoOffice.Year, Cancellation));
        var page = await (await office.SignedInAsync(office.Account(bureau, "1499"))).GetStringAsync(new Uri("/", UriKind.Relative), Cancellation);

        Assert.True(waiting > 0 && open > 0, "The demo has some of both.");
        Assert.Equal((int)waiting, Assert.Single(tasks, one => one.Title == "待复核").Count);
        Assert.Equal((int)open, tasks.Count(one => one.Title == "复核"));
        Assert.All(tasks.Where(one => one.Kind == TaskKind.Check && one.Title.EndsWith("复核", StringComparison.Ordinal)), one => Assert.Equal(new DateOnly(2022, 3, 31), one.DueOn));
        Assert.Equal(tasks.Where(one => one.Kind == TaskKind.Check).Sum(one => one.Count), counts.Reviews);
        Assert.Contains("href=\"/review?stage=waiting\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain(await TasksAsync(office, Role.UnitClerk, "14990201"), one => one.Title.EndsWith("复核", StringComparison.Ordinal));
    }

    private static Task<IReadOnlyList<WaitingTask>> TasksAsync(Office office, Role role, string unit) =>
        office.AskAsync<ListTasks, IReadOnlyList<WaitingTask>>(list => list.ExecuteAsync(office.Account(role, unit).Actor, DemoOffice.Year, Cancellation));

    private static async Task ForgetMonitoringAsync(Office office)
    {
        var project = office.Project(Name);
        await using var work = await office.Services.GetRequiredService<Database>().WriteAsync(Cancellation);
        await work.ExecuteAsync("DELETE FROM monitoring_warnings WHERE project_year_id = @YearId", new { project.YearId }, Cancellation);
        await work.ExecuteAsync("DELETE FROM monitoring_lines WHERE monitoring_id IN (SELECT id FROM monitorings WHERE project_year_id = @YearId)", new { project.YearId }, Cancellation);
        await work.ExecuteAsync("DELETE FROM monitorings WHERE project_year_id = @YearId", new { project.YearId }, Cancellation);
        await work.CommitAsync(Cancellation);
    }
}
