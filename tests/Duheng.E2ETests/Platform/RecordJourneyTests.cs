using System.Globalization;
using Duheng.E2ETests.Shared;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Duheng.E2ETests.Platform;

/// <summary>Records from their first day: entered on a telephone, missed and made up for, corrected after they were sent in.</summary>
[Collection(typeof(OneOffice))]
public sealed class RecordJourneyTests(Chromium chromium, SharedDemo demo)
{
    private const string Project = "社会保障信息系统日常运行维护";

    [Fact]
    public async Task A_ticket_is_registered_on_a_telephone_in_half_a_minute()
    {
        var telephone = new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 390, Height = 844 }, HasTouch = true };
        await using var clerk = await Visitor.AtAsync(chromium, demo.Server.Address, demo.Server.Log, "/sign-in", telephone);
        await clerk.SignInAsync("yibao.jingban", demo.Server.PasswordOf("yibao.jingban"));
        var page = clerk.Page;
        await clerk.GoAsync("/registers/tickets/new");
        await Barriers.NoneAsync(page, "journey-ticket-phone");
        Assert.InRange(await page.Locator("form .q:visible").CountAsync(), 3, 8);
        Assert.Equal(1, await page.Locator("form fieldset:has([required])").CountAsync()); // what must be said: how bad it is
        await Expect(page.Locator(".rg-due")).ToContainTextAsync("故障响应时间 ≤2小时，2021 年度目标");
        await page.GetByLabel("报修时间").FillAsync("2022-03-09T08:30");
        await Expect(page.Locator(".rg-due")).ToContainTextAsync("10:30 前要有首次响应");

        var thumb = new Thumb(page);
        await thumb.ChooseAsync(page.GetByLabel("网点"), "北桥镇卫生院　YZ-0003");
        await thumb.TapAsync("不能用");
        await thumb.TapAsync("个别");
        await thumb.TapAsync("较大");
        await thumb.WriteAsync(page.GetByLabel("报修人"), "收费处8605");
        await thumb.WriteAsync(page.GetByLabel("说明"), "读卡器没反应");
        await thumb.WaitAsync(async () =>
        {
            await thumb.TapAsync(page.GetByRole(AriaRole.Button, new() { Name = "提交工单" }));
            await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("可以接着登记下一件");
        });
        Assert.True(thumb.Took < TimeSpan.FromSeconds(30) && thumb.Touches <= 8, string.Create(CultureInfo.InvariantCulture, $"{thumb.Touches} touches, {thumb.Took.TotalSeconds:0.0} s"));
        await Barriers.NoneAsync(page, "journey-ticket-entered");

        await page.GetByRole(AriaRole.Status).GetByRole(AriaRole.Link).ClickAsync();
        await page.Locator("tbody th a").ClickAsync();
        foreach (var (column, value) in new[] { ("网点", "YZ-0003"), ("现象", "不能用"), ("影响范围", "个别"), ("级别", "较大"), ("报修人", "收费处8605"), ("说明", "读卡器没反应"), ("系统", "医保结算前置系统"), ("报修时间", "2022-03-09 08:30") })
        {
            await Expect(page.Locator(".rg-one tr").Filter(new() { Has = page.GetByRole(AriaRole.Rowheader, new() { Name = column, Exact = true }) })).ToContainTextAsync(value);
        }

        await clerk.SeeAsync("手机　·　苏若川 登记于");
        await Barriers.NoneAsync(page, "journey-ticket-entry-phone");
    }

    [Fact]
    public async Task An_inspection_that_was_missed_is_told_until_it_is_made_up_for()
    {
        const string Missed = "第 3 季度巡检应做 1 次，登记 0 次";
        await using var clerk = await demo.Server.SignInAsync(chromium, "shebao.jingban");
        var page = clerk.Page;
        var task = page.Locator("tr", new() { HasText = Missed });
        await Expect(task).ToContainTextAsync("云泽市社会保险服务中心");
        await Barriers.NoneAsync(page, "journey-missed-worklist");
        await task.GetByRole(AriaRole.Link).First.ClickAsync();
        await Expect(page.Locator("h1")).ToContainTextAsync("巡检：3 次");

        await clerk.GoAsync("/registers");
        var warning = page.GetByRole(AriaRole.Alert);
        await Expect(warning).ToContainTextAsync($"{Missed}，已过 2021-10-15");
        await Barriers.NoneAsync(page, "journey-missed-registers");
        await warning.GetByRole(AriaRole.Link, new() { Name = "补登记" }).ClickAsync();
        await page.GetByLabel("单号").FillAsync("XJ-2021-3补");
        await page.GetByLabel("巡检日期").FillAsync("2021-09-28");
        await page.GetByLabel("巡检人").FillAsync("邹既白");
        await page.GetByLabel("结论").SelectOptionAsync("正常");
        await Barriers.NoneAsync(page, "journey-missed-form");
        await clerk.PressAsync("保存");
        await clerk.SeeAsync("许闻舟 登记于 2022-03-09"); // late, and everybody sees that it was

        await clerk.GoAsync("/registers");
        await clerk.SeeAsync("医保信息系统运维");
        await Expect(page.GetByRole(AriaRole.Alert)).ToHaveCountAsync(0);
        await clerk.GoAsync("/");
        await Expect(task).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_record_that_is_corrected_after_it_was_sent_in_is_told_from_what_was_frozen()
    {
        await using var clerk = await demo.Server.SignInAsync(chromium, "shebao.jingban");
        var page = clerk.Page;
        await clerk.GoAsync(demo.Server.Of(Project, "/evaluation"));
        await page.Locator("[name=actual-4]").FillAsync("及时");
        await page.Locator("[name=reason-4]").FillAsync("两次线路故障响应超过 2 小时，已更换主用线路并写入下年度维护合同。");
        await Expect(page.Locator("#saved")).ToContainTextAsync("已自动保存");
        await clerk.PressAsync("送审…");
        await clerk.SeeStateAsync("待单位审核");

        await clerk.GoAsync(demo.Server.Of(Project, "/measures"));
        var bill = page.Locator("tr", new() { HasText = "信息系统电费" });
        await Expect(bill.Locator("td").Last).ToHaveTextAsync("8.57万元");
        await bill.GetByRole(AriaRole.Link).ClickAsync();
        await clerk.SeeAsync("记录自送审以来没有变化");
        var measure = new Uri(page.Url).PathAndQuery;
        await page.GetByRole(AriaRole.Link, new() { Name = "DF-202107" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "更正" }).ClickAsync();
        await page.GetByLabel("金额").FillAsync("9216.75");
        await page.GetByLabel("更正的原因").FillAsync("漏计一张附页");
        await Barriers.NoneAsync(page, "journey-frozen-correct");
        await clerk.PressAsync("保存更正");
        await clerk.SeeAsync("8216.75");
        await Barriers.NoneAsync(page, "journey-frozen-entry");

        await clerk.GoAsync(measure);
        var frozen = page.GetByRole(AriaRole.Region, new() { Name = "冻结与重算" });
        await Expect(frozen.Locator("tr", new() { HasText = "送审时的值" })).ToContainTextAsync("8.57万元");
        await Expect(frozen.Locator("tr", new() { HasText = "现在重算" })).ToContainTextAsync("8.67万元");
        await Expect(frozen).ToContainTextAsync("12 条，1 处变化");
        await Expect(frozen).ToContainTextAsync("送审后更正：DF-202107");
        await Expect(frozen).ToContainTextAsync("原因：漏计一张附页");
        await Barriers.NoneAsync(page, "journey-frozen-measure");
        await clerk.GoAsync(demo.Server.Of(Project, "/evaluation"));
        await Expect(page.Locator("#row-8")).ToContainTextAsync("8.57万元"); // what was sent in stays as it was
    }
}
