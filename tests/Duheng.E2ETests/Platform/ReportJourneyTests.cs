using System.IO.Compression;
using System.Text;
using Duheng.E2ETests.Shared;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Duheng.E2ETests.Platform;

/// <summary>A report in Word: downloaded, changed by hand, held against the platform, taken over; and one published, verified by anybody.</summary>
public sealed class ReportJourneyTests(Chromium chromium) : IClassFixture<Chromium>
{
    [Fact]
    public async Task A_changed_report_shows_where_it_differs_and_is_taken_over()
    {
        await using var server = await DemoServer.StartAsync();
        await using var clerk = await server.SignInAsync(chromium, "shebao.jingban");
        var page = clerk.Page;
        var evaluation = server.Of("社会保障信息系统日常运行维护", "/evaluation");
        await clerk.GoAsync(evaluation);
        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Link, new() { Name = "Word" }).ClickAsync());
        var report = Path.Combine(Directory.CreateTempSubdirectory("duheng-report-").FullName, "自评报告.docx");
        await download.SaveAsAsync(report);
        await ChangeAsync(report, "25.29万元", "26.31万元");

        await page.GetByRole(AriaRole.Link, new() { Name = "对照已有报告" }).ClickAsync();
        await page.GetByLabel("写好的自评报告").SetInputFilesAsync(report);
        await clerk.PressAsync("对照");
        var row = page.Locator("tr", new() { HasText = "线路租赁费" });
        await Expect(row.Locator(".tint-w", new() { HasText = "26.31" })).ToContainTextAsync("25.29万元");
        await Barriers.NoneAsync(page, "journey-compare");
        await row.GetByLabel("业绩值").CheckAsync();
        await clerk.PressAsync("带入勾选的内容");
        await Expect(page).ToHaveURLAsync(server.Address + evaluation);
        await Expect(page.Locator("[name=actual-5]")).ToHaveValueAsync("26.31万元");
        await Barriers.NoneAsync(page, "journey-compare-taken");
        Directory.Delete(Path.GetDirectoryName(report)!, recursive: true);
    }

    [Fact]
    public async Task A_published_report_is_verified_by_its_code_without_an_account()
    {
        const string Project = "医保软件运行维护";
        await using var server = await DemoServer.StartAsync();
        string code;
        await using (var bureau = await server.SignInAsync(chromium, "caizheng.jixiao"))
        {
            await bureau.GoAsync(server.Of(Project, "/review"));
            await bureau.Page.GetByLabel("复核意见").FillAsync("佐证齐全，得分与重算一致。");
            await bureau.PressAsync("定分");
            await bureau.SeeStateAsync("已定分");
            await bureau.GoAsync(server.Of(Project, "/publication"));
            await Barriers.NoneAsync(bureau.Page, "journey-publish");
            await bureau.PressAsync("公开");
            await bureau.SeeStateAsync("已公开");
            code = await bureau.Page.Locator("tbody th code").First.InnerTextAsync();
        }

        await using var anybody = await Visitor.AtAsync(chromium, server.Address, server.Log, "/public");
        var page = anybody.Page;
        await page.GetByRole(AriaRole.Link, new() { Name = Project }).First.ClickAsync();
        await anybody.SeeAsync(code);
        await Barriers.NoneAsync(page, "journey-public-report");
        await anybody.GoAsync("/v");
        await page.GetByLabel("核验码").FillAsync("0000-0000");
        await anybody.PressAsync("核验");
        await anybody.SeeAsync("核验不符");
        await Barriers.NoneAsync(page, "journey-verify-wrong");
        await page.GetByLabel("核验码").FillAsync(code);
        await anybody.PressAsync("核验");
        await anybody.SeeAsync("核验相符：这是已公开的报告，现行有效");
        await Barriers.NoneAsync(page, "journey-verify-right");
        await anybody.GoAsync($"/v/{code}"); // as a telephone reads it from the printed page
        await anybody.SeeAsync("核验相符");
        await anybody.GoAsync(server.Of(Project));
        await page.WaitForURLAsync("**/sign-in*");
    }

    private static async Task ChangeAsync(string report, string from, string to)
    {
        await using var archive = await ZipFile.OpenAsync(report, ZipArchiveMode.Update, TestContext.Current.CancellationToken);
        var entry = archive.GetEntry("word/document.xml")!;
        string text;
        using (var reader = new StreamReader(await entry.OpenAsync(TestContext.Current.CancellationToken)))
        {
            text = await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
        }

        Assert.Contains(from, text, StringComparison.Ordinal);
        await using var writer = new StreamWriter(await entry.OpenAsync(TestContext.Current.CancellationToken), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        writer.BaseStream.SetLength(0);
        await writer.WriteAsync(text.Replace(from, to, StringComparison.Ordinal));
    }
}
