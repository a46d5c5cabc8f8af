using Duheng.E2ETests.Shared;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Duheng.E2ETests.Platform;

/// <summary>Many reports at once: a department passes them on, the bureau draws some of them.</summary>
public sealed class ReviewJourneyTests(Chromium chromium) : IClassFixture<Chromium>
{
    private const string Project = "公共就业服务平台运行";
    private const int Copies = 29;

    [Fact]
    public async Task A_department_passes_thirty_on_at_once()
    {
        await using var server = await DemoServer.StartAsync(copy => MoreProjects.Copy(copy, Project, Copies, "withDepartment"));
        await using var department = await server.SignInAsync(chromium, "rensheju");
        var page = department.Page;
        await department.GoAsync("/review");
        await department.SeeAsync("待主管部门审核 30 个");
        await page.GetByLabel("全选").CheckAsync();
        await Expect(page.Locator("[data-count-of=ids]")).ToHaveTextAsync("30");
        await Barriers.NoneAsync(page, "journey-batch-chosen");
        await department.PressAsync("审核通过");
        await Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("办成 30 个。");
        await department.SeeAsync("待主管部门审核 0 个");
        await Barriers.NoneAsync(page, "journey-batch-done");
        await page.GetByRole(AriaRole.Navigation, new() { Name = "阶段" }).GetByText("待复核 30").ClickAsync();
        await Expect(page.Locator("tbody tr")).ToHaveCountAsync(30);
    }

    [Fact]
    public async Task A_sample_is_drawn_by_risk_and_by_a_seed_that_draws_the_same_again()
    {
        var first = await DrawAsync("journey-sample-random", risk: true);
        Assert.Equal(5, first.Count);
        Assert.Equal(first, await DrawAsync("journey-sample-again", risk: false));
    }

    /// <returns>The codes that the seed drew.</returns>
    private async Task<IReadOnlyList<string>> DrawAsync(string picture, bool risk)
    {
        await using var server = await DemoServer.StartAsync(copy => MoreProjects.Copy(copy, Project, Copies, "passed"));
        await using var bureau = await server.SignInAsync(chromium, "caizheng.jixiao");
        var page = bureau.Page;
        await bureau.GoAsync("/review");
        await page.GetByRole(AriaRole.Link, new() { Name = "抽查" }).ClickAsync();
        await DrawOneAsync(page, "随机");
        var random = page.GetByRole(AriaRole.Region, new() { Name = "抽查" }).Filter(new() { HasText = "随机抽 5 个" });
        await Expect(random).ToContainTextAsync("种子 20220309");
        var codes = await random.Locator("tbody code").AllInnerTextsAsync();
        if (risk)
        {
            await DrawOneAsync(page, "按风险（发现、金额、历史）");
            await bureau.SeeAsync("按风险抽 5 个");
        }

        await Barriers.NoneAsync(page, picture);
        await page.GetByRole(AriaRole.Link, new() { Name = "重放" }).Last.ClickAsync();
        await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("抽中的 5 个项目和先后都与当时相同");
        await page.GoBackAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "分区" }).First.ClickAsync();
        await bureau.SeeStateAsync("复核中");
        return codes;
    }

    private static async Task DrawOneAsync(IPage page, string method)
    {
        await page.GetByLabel("方式").SelectOptionAsync(method);
        await page.GetByLabel("种子").FillAsync("20220309");
        await page.GetByRole(AriaRole.Button, new() { Name = "抽取并开始复核" }).ClickAsync();
    }
}
