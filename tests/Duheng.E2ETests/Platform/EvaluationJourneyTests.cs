using Duheng.E2ETests.Shared;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Duheng.E2ETests.Platform;

/// <summary>A self-evaluation with the figures of a report that was studied: one row cannot be scored, and nothing makes it 0 points.</summary>
public sealed class EvaluationJourneyTests(Chromium chromium) : IClassFixture<Chromium>
{
    private const string Project = "社会保障信息系统日常运行维护";

    [Fact]
    public async Task A_row_that_cannot_be_scored_stops_the_submission_until_it_can()
    {
        await using var server = await DemoServer.StartAsync();
        await using var clerk = await server.SignInAsync(chromium, "shebao.jingban");
        var page = clerk.Page;
        await clerk.GoAsync(server.Of(Project, "/evaluation"));
        await Expect(page.Locator("#score-4")).ToHaveTextAsync("未评分");
        await Expect(page.Locator("#total")).ToContainTextAsync("未评 9 分，不记 0 分");

        await clerk.PressAsync("送审…");
        await Expect(page.GetByRole(AriaRole.Alert).Filter(new() { HasText = "没有送审" })).ToBeVisibleAsync();
        await Barriers.NoneAsync(page, "journey-evaluation-stopped");
        await page.GetByRole(AriaRole.Link, new() { Name = "到第 4 行" }).First.ClickAsync();
        await Expect(page.Locator("#row-4")).ToBeInViewportAsync();
        await Barriers.NoneAsync(page, "journey-evaluation-row");

        await page.Locator("[name=actual-4]").FillAsync("及时");
        await Expect(page.Locator("#score-4")).ToHaveTextAsync("9.00"); // before the cursor leaves the cell
        await Expect(page.Locator("#total")).Not.ToContainTextAsync("未评");
        await page.Locator("[name=reason-4]").FillAsync("两次线路故障响应超过 2 小时，已更换主用线路并写入下年度维护合同。");
        await page.Locator("[name=actual-11]").FillAsync("81%");
        await Expect(page.Locator("#score-11")).Not.ToHaveTextAsync("9.00");
        await Expect(page.Locator("#saved")).ToContainTextAsync("已自动保存");
        var total = await page.Locator("#total .big").First.InnerTextAsync();

        await page.ReloadAsync();
        await Expect(page.Locator("[name=actual-4]")).ToHaveValueAsync("及时");
        await Expect(page.Locator("[name=actual-11]")).ToHaveValueAsync("81%");
        Assert.Equal(total, await page.Locator("#total .big").First.InnerTextAsync());
        await page.Locator("[name=actual-11]").FillAsync("90%");
        await Expect(page.Locator("#score-11")).ToHaveTextAsync("9.00");
        await clerk.PressAsync("送审…");
        await clerk.SeeStateAsync("待单位审核");
        await Barriers.NoneAsync(page, "journey-evaluation-submitted");
    }

    [Fact]
    public async Task What_was_just_typed_is_kept_when_the_page_is_left_at_once()
    {
        await using var server = await DemoServer.StartAsync();
        await using var clerk = await server.SignInAsync(chromium, "shebao.jingban");
        var page = clerk.Page;
        await clerk.GoAsync(server.Of(Project, "/evaluation"));

        await page.Locator("[name=actual-11]").FillAsync("81%");
        await page.Locator(".dh-tabs").GetByRole(AriaRole.Link, new() { Name = "概况" }).ClickAsync();
        await page.WaitForURLAsync(address => !address.EndsWith("/evaluation", StringComparison.Ordinal));
        var kept = string.Empty;
        for (var look = 0; look < 20 && kept != "81%"; look++) // it may still be on its way
        {
            await clerk.GoAsync(server.Of(Project, "/evaluation"));
            kept = await page.Locator("[name=actual-11]").InputValueAsync();
        }

        Assert.Equal("81%", kept);
    }

    [Fact]
    public async Task The_keyboard_alone_is_enough()
    {
        await using var server = await DemoServer.StartAsync();
        await using var clerk = await Visitor.AtAsync(chromium, server.Address, server.Log, "/sign-in");
        var keys = new Keys(clerk.Page);
        await keys.WriteAsync("shebao.jingban"); // the first field has the focus
        await keys.TabToAsync("[name=password]");
        await keys.WriteAsync(server.PasswordOf("shebao.jingban"));
        await keys.PressAsync("Enter");
        await Expect(clerk.Page.Locator(".dh-me")).ToBeVisibleAsync();

        await keys.PressAsync("/");
        await keys.WriteAsync(Project);
        await keys.PressAsync("Enter");
        await clerk.Page.WaitForURLAsync("**/projects*q=*");
        await keys.TabToAsync($"main a:text-is('{Project}')");
        await keys.PressAsync("Enter");
        await keys.TabToAsync(".dh-tabs a:text-is('自评')");
        await keys.PressAsync("Enter");
        await Expect(clerk.Page.Locator("#score-4")).ToHaveTextAsync("未评分");

        await keys.TabToAsync(".dh-foot button:text-is('送审…')");
        await keys.PressAsync("Enter");
        await Expect(clerk.Page.GetByRole(AriaRole.Alert).Filter(new() { HasText = "没有送审" })).ToBeVisibleAsync();
        await keys.TabToAsync("main a:text-is('到第 4 行')");
        await keys.PressAsync("Enter");
        await keys.TabToAsync("[name=actual-4]", most: 1); // the jump brought the focus along
        await Barriers.NoneAsync(clerk.Page, "journey-keyboard-row");
        await keys.PressAsync("Control+A");
        await keys.WriteAsync("及时");
        await Expect(clerk.Page.Locator("#score-4")).ToHaveTextAsync("9.00");
        await keys.TabToAsync(".dh-foot button:text-is('送审…')");
        await keys.PressAsync("Enter");
        await clerk.SeeStateAsync("待单位审核");
    }
}
