using Duheng.E2ETests.Shared;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Duheng.E2ETests.Platform;

/// <summary>The first hour of a platform: an empty database, a code in the window of the server, an administrator, an organisation, a clerk.</summary>
public sealed class FirstStartJourneyTests(Chromium chromium) : IClassFixture<Chromium>
{
    private const string Password = "Yunze-2022-first";

    [Fact]
    public async Task An_empty_platform_is_set_up_with_the_code_and_gets_its_first_clerk()
    {
        var folder = Directory.CreateTempSubdirectory("duheng-first-").FullName;
        await using var served = await Served.StartAsync(folder);
        var code = served.Lines.Single(line => line.StartsWith("首次启用", StringComparison.Ordinal)).Split(' ')[^1];
        await using var visitor = await Visitor.AtAsync(chromium, served.Address, served.Log, "/set-up");
        var page = visitor.Page;
        visitor.Expects("422"); // the wrong code
        await FillAsync(page, "WRONG-CODE");
        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("启用码不对");
        await Barriers.NoneAsync(page, "journey-set-up-wrong");
        await FillAsync(page, code);
        await visitor.SignInAsync("admin", Password);

        await visitor.GoAsync("/admin/organisations");
        await AddAsync(visitor, "101", "云泽市水利局", "主管部门", "云泽市财政局");
        await AddAsync(visitor, "101001", "云泽市水文水资源勘测中心", "预算单位", "云泽市水利局");
        await Barriers.NoneAsync(page, "journey-set-up-organisations");
        await visitor.GoAsync("/admin/people");
        await page.GetByLabel("登录名").FillAsync("shuiwen.jingban");
        await page.GetByLabel("姓名").FillAsync("江映川");
        await page.GetByLabel("机构").SelectOptionAsync("云泽市水文水资源勘测中心");
        await visitor.PressAsync("开户");
        var first = await page.GetByRole(AriaRole.Status).Locator("code").InnerTextAsync();
        await Barriers.NoneAsync(page, "journey-set-up-person");
        await page.GetByRole(AriaRole.Link, new() { Name = "江映川" }).ClickAsync();
        await page.GetByLabel("角色").SelectOptionAsync("预算单位经办");
        await visitor.PressAsync("授权");
        await Expect(page.Locator("tbody").First).ToContainTextAsync("预算单位经办");
        await Barriers.NoneAsync(page, "journey-set-up-granted");

        await using var clerk = await Visitor.AtAsync(chromium, served.Address, served.Log, "/sign-in");
        await clerk.SignInAsync("shuiwen.jingban", first);
        await clerk.GoAsync("/projects");
        await clerk.SeeAsync("现在的密码是别人给的");
        await clerk.Page.GetByLabel("现在的密码").FillAsync(first);
        await clerk.Page.Locator("[name=fresh]").FillAsync("Own-words-of-2022");
        await clerk.Page.GetByLabel("再输一次新密码").FillAsync("Own-words-of-2022");
        await Barriers.NoneAsync(clerk.Page, "journey-set-up-password");
        await clerk.PressAsync("修改");
        await clerk.GoAsync("/");
        await clerk.SeeAsync("没有等您办理的事项");
        await Expect(clerk.Page.Locator(".dh-who select")).ToHaveCountAsync(0); // no year yet, nothing to choose
        await Barriers.NoneAsync(clerk.Page, "journey-set-up-clerk");
    }

    private static async Task FillAsync(IPage page, string code)
    {
        await page.GetByLabel("启用码").FillAsync(code);
        await page.GetByLabel("财政部门名称").FillAsync("云泽市财政局");
        await page.GetByLabel("管理员姓名").FillAsync("温如许");
        await page.GetByLabel("登录名").FillAsync("admin");
        await page.GetByLabel("密码").FillAsync(Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "启用" }).ClickAsync();
    }

    private static async Task AddAsync(Visitor visitor, string code, string name, string kind, string parent)
    {
        var page = visitor.Page;
        await page.GetByLabel("编码").FillAsync(code);
        await page.GetByLabel("名称").FillAsync(name);
        await page.GetByLabel("类型").SelectOptionAsync(kind);
        await page.GetByLabel("上级").SelectOptionAsync(parent);
        await visitor.PressAsync("设立");
        await Expect(page.Locator("tbody")).ToContainTextAsync(name);
    }
}
