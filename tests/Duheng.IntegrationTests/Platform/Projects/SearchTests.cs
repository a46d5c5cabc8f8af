using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Duheng.Application.Demo;
using Duheng.Application.Projects;
using Duheng.Application.Worklist;
using Duheng.Domain.Lifecycle;
using Duheng.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Duheng.IntegrationTests.Platform.Projects;

/// <summary>Finding projects by any part of a name, a code or a unit, and walking long lists.</summary>
public abstract partial class SearchTests : OfficeTests
{
    private const int Many = 4_700;

    /// <summary>What is typed, and what it finds.</summary>
    private static readonly (string Typed, string[] Found)[] Words =
    [
        ("设备 青岚县 不存在", []),
        ("%", []),
        ("_", []),
        ("龘", []),
    ];

    [Fact]
    public async Task Any_part_of_a_name_a_code_or_a_unit_finds_the_project()
    {
        await using var office = await OpenAsync();

        foreach (var many in new[] { false, true })
        {
            if (many)
            {
                await FillAsync(office, Many); // so many that the grams are asked instead of each project
            }

            foreach (var (typed, expected) in Words)
            {
                var page = await FindAsync(office, Role.Auditor, "1499", new ProjectFilter { Text = typed });
                Assert.Equal((typed, string.Join('、', expected.Order(StringComparer.Ordinal))), (typed, string.Join('、', page.Rows.Select(row => row.Name).Order(StringComparer.Ordinal))));
                Assert.Equal((expected.Length, false), (page.Total, page.IsMore));
            }
        }
    }

    [Fact]
    public async Task What_is_nearly_everywhere_is_counted_only_so_far_and_paged_to_the_end()
    {
        await using var office = await OpenAsync();
        await FillAsync(office, Many);
        var filter = new ProjectFilter { Text = "养护", Order = ProjectOrder.Name, PageRows = 500 };
        var seen = new List<long>();
        for (var page = await FindAsync(office, Role.Auditor, "1499", filter); page.Rows.Count > 0; page = await FindAsync(office, Role.Auditor, "1499", filter with { After = page.Rows[^1].Id }))
        {
            Assert.Equal((ListProjects.MostCounted, true), (page.Total, page.IsMore));
            seen.AddRange(page.Rows.Select(row => row.Id));
        }

        Assert.Equal(Many, seen.Distinct().Count());
        Assert.Equal(Many, seen.Count);
    }

    [Fact]
    public async Task Pages_follow_one_another_in_any_order_both_ways()
    {
        await using var office = await OpenAsync();
        foreach (var (order, descending) in Enum.GetValues<ProjectOrder>().SelectMany(order => new[] { (order, false), (order, true) }))
        {
            var filter = new ProjectFilter { Order = order, Descending = descending, PageRows = 5 };
            var all = (await FindAsync(office, Role.Auditor, "1499", filter with { PageRows = 100 })).Rows.Select(row => row.Id).ToList();
            var onwards = new List<long>();
            for (var page = await FindAsync(office, Role.Auditor, "1499", filter); page.Rows.Count > 0; page = await FindAsync(office, Role.Auditor, "1499", filter with { After = page.Rows[^1].Id }))
            {
                onwards.AddRange(page.Rows.Select(row => row.Id));
            }

            var before = await FindAsync(office, Role.Auditor, "1499", filter with { Before = all[10] });

            Assert.Equal(office.Cast.Projects.Count, all.Count);
            Assert.Equal(all, onwards);
            Assert.Equal(all[5..10], before.Rows.Select(row => row.Id));
        }
    }

    [Fact]
    public async Task Nobody_finds_or_steps_over_what_belongs_to_others()
    {
        await using var office = await OpenAsync();
        await FillAsync(office, Many);
        var foreign = office.Project("机房不间断电源更换");

        var found = await FindAsync(office, Role.UnitClerk, "14990102", new ProjectFilter { Text = "电源" });
        var stepped = await FindAsync(office, Role.UnitClerk, "14990102", new ProjectFilter { After = foreign.YearId });
        var own = await FindAsync(office, Role.UnitClerk, "14990102", new ProjectFilter { Text = "基金" });

        Assert.Empty(found.Rows);
        Assert.Empty(stepped.Rows);
        Assert.All(own.Rows, row => Assert.Equal("云泽市医疗保障基金管理中心", row.Organisation));
        Assert.NotEmpty(own.Rows);
    }

    [Fact]
    public async Task The_page_leads_on_by_its_last_row_and_back_by_its_first()
    {
        await using var office = await OpenAsync();
        await FillAsync(office, Many);
        var auditor = await office.SignedInAsync(office.Account(Role.Auditor, "1499"));

        var second = Next().Match(await PageAsync(auditor, "/projects?q=养护&order=name"));
        var third = Next().Match(await PageAsync(auditor, WebUtility.HtmlDecode(second.Groups["to"].Value)));
        var page = await PageAsync(auditor, WebUtility.HtmlDecode(third.Groups["to"].Value));

        Assert.Contains("第 101 至 150 个，共 1,000 个以上", page, StringComparison.Ordinal);
        Assert.Contains("道路养护第00101号", page, StringComparison.Ordinal);
        Assert.Matches("before=[0-9]+\" rel=\"prev\"", page);
    }

    [Fact]
    public async Task The_bar_counts_what_the_work_list_lists()
    {
        await using var office = await OpenAsync();
        foreach (var account in office.Cast.Accounts)
        {
            var tasks = await office.AskAsync<ListTasks, IReadOnlyList<WaitingTask>>(list => list.ExecuteAsync(account.Actor, DemoOffice.Year, Cancellation));
            var counts = await office.AskAsync<CountWaiting, WaitingCounts>(count => count.ExecuteAsync(account.Actor, DemoOffice.Year, Cancellation));

            Assert.Equal((tasks.Sum(task => task.Count), tasks.Where(task => task.IsOverdue).Sum(task => task.Count), false), (counts.Tasks, counts.Overdue, counts.IsMore));
        }
    }

    private static async Task<ProjectPage> FindAsync(Office office, Role role, string code, ProjectFilter filter) =>
        await office.AskAsync<ListProjects, ProjectPage>(list => list.ExecuteAsync(office.Account(role, code).Actor, filter with { Year = DemoOffice.Year }, Cancellation));

    /// <summary>Many more projects of a unit.</summary>
    private static async Task FillAsync(Office office, int count)
    {
        var unit = office.Cast.Organisations["14990201"];
        await using var work = await office.Services.GetRequiredService<Database>().WriteAsync(Cancellation);
        await office.Services.GetRequiredService<ProjectBook>().AddAsync(
            work, by: null,
            [.. Enumerable.Range(1, count).Select(number => new NewProject(string.Create(CultureInfo.InvariantCulture, $"Z{number:00000}"), string.Create(CultureInfo.InvariantCulture, $"道路养护第{number:00000}号"), unit.Id, "特定目标类", 2021, 2023, 2021, string.Empty))],
            _ => { }, Cancellation);
        await work.CommitAsync(Cancellation);
    }

    private static Task<string> PageAsync(HttpClient client, string address) => client.GetStringAsync(new Uri(address, UriKind.Relative), Cancellation);

    [GeneratedRegex("<a href=\"(?<to>[^\"]+)\" rel=\"next\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Next();
}
