using Duheng.E2ETests.Shared;
using static Microsoft.Playwright.Assertions;

namespace Duheng.E2ETests.Platform;

/// <summary>The text of a report: a draft out of the figures is offered, and what is typed is kept without a button.</summary>
public sealed class NarrativeJourneyTests(Chromium chromium) : IClassFixture<Chromium>
{
    private const string Project = "社会保障信息系统日常运行维护";
    private const string Text = "专线按网点租赁，服务器已迁到政务云，全年没有停办业务。";

    [Fact]
    public async Task A_chapter_saves_itself_and_takes_the_draft_that_its_figures_give()
    {
        await using var server = await DemoServer.StartAsync();
        await using var clerk = await server.SignInAsync(chromium, "shebao.jingban");
        var page = clerk.Page;
        await clerk.GoAsync(server.Of(Project, "/narrative"));
        var (overview, money) = (page.Locator("[data-chapter=overview]"), page.Locator("[data-chapter=money]"));

        await Expect(money.Locator("[data-draft]")).ToContainTextAsync("92.13万元");
        await money.Locator("[data-take-draft]").ClickAsync();
        await Expect(money.Locator("[data-says]")).ToContainTextAsync("已自动保存");
        await overview.Locator("textarea").FillAsync(Text);
        await Expect(overview.Locator("[data-says]")).ToContainTextAsync("已自动保存"); // no button, and the cursor still in the field

        await page.ReloadAsync();
        await Expect(overview.Locator("textarea")).ToHaveValueAsync(Text);
        Assert.Contains("92.13万元", await money.Locator("textarea").InputValueAsync(), StringComparison.Ordinal);
        await Barriers.NoneAsync(page, "journey-narrative");
    }
}
