using System.Net;
using Duheng.E2ETests.Shared;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Duheng.E2ETests.Platform;

/// <summary>A survey from the first question to its figure: asked, answered by one person on a telephone and by 199 others, closed.</summary>
public sealed class SurveyJourneyTests(Chromium chromium) : IClassFixture<Chromium>
{
    private const string Project = "公共就业服务平台运行";
    private const int People = 200;
    private const int Discontented = 6;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Two_hundred_people_answer_and_the_figure_comes_with_its_sample()
    {
        await using var server = await DemoServer.StartAsync();
        await using var clerk = await server.SignInAsync(chromium, "jiuye.jingban");
        var page = clerk.Page;
        await clerk.GoAsync(server.Of(Project, "/surveys"));
        await Barriers.NoneAsync(page, "journey-survey-none");
        await page.GetByRole(AriaRole.Link, new() { Name = "为本项目新建调查" }).ClickAsync();
        await page.GetByLabel("编号").FillAsync("M01");
        await page.GetByLabel("标题").FillAsync("求职者满意度问卷");
        await clerk.PressAsync("新建，接着出题");
        await page.Locator("[name=text-1]").FillAsync("您对就业服务平台总体满意吗？");
        await page.Locator("[name=text-3]").FillAsync("您用过哪些服务？");
        await page.Locator("[name=kind-3]").SelectOptionAsync("多选");
        await page.Locator("[name=options-3]").FillAsync("岗位信息\n招聘会\n技能培训");
        await clerk.PressAsync("保存");
        await clerk.SeeAsync("可以开放了");
        await Barriers.NoneAsync(page, "journey-survey-editor");
        await page.GetByRole(AriaRole.Link, new() { Name = "回到调查" }).ClickAsync();
        await page.Locator("[name=count]").FillAsync("250");
        await clerk.PressAsync("生成问卷码");
        await clerk.SeeAsync("已有问卷码 250 个");
        await clerk.PressAsync("开放");
        await clerk.SeeStateAsync("进行中");
        await Barriers.NoneAsync(page, "journey-survey-open");

        var survey = new Uri(page.Url).AbsolutePath;
        var codes = await CodesAsync(page, survey);
        await AnswerOnTelephoneAsync(server, codes[0]);
        await AnswerByScriptAsync(server.Address, codes.Skip(1).Take(People - 1));

        await clerk.GoAsync(survey);
        await Expect(page.Locator(".dh-facts")).ToContainTextAsync("97%");
        await Expect(page.Locator(".dh-facts")).ToContainTextAsync("200 份");
        await Expect(page.Locator(".dh-facts")).ToContainTextAsync("80%"); // of 250 codes
        await clerk.SeeAsync("÷ 有效答卷 200 = 97%");
        await clerk.SeeAsync("网站字太小");
        await clerk.PressAsync("结束调查");
        await clerk.SeeStateAsync("已结束");
        await Barriers.NoneAsync(page, "journey-survey-result");
    }

    private static async Task<string[]> CodesAsync(IPage page, string survey)
    {
        var file = await page.EvaluateAsync<string>("address => fetch(address).then(answer => answer.text())", $"{survey}/codes.csv");
        return [.. file.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.Split(',')[0])];
    }

    /// <summary>By code, in large type.</summary>
    private async Task AnswerOnTelephoneAsync(DemoServer server, string code)
    {
        var telephone = new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 390, Height = 844 }, HasTouch = true };
        await using var person = await Visitor.AtAsync(chromium, server.Address, server.Log, $"/s/{code}", telephone);
        var page = person.Page;
        await Barriers.NoneAsync(page, "journey-survey-phone");
        await page.GetByText("字再大些").ClickAsync();
        await page.GetByLabel("不满意", new() { Exact = true }).CheckAsync();
        await page.GetByLabel("招聘会").CheckAsync();
        await page.Locator("textarea").FillAsync("网站字太小");
        await Barriers.NoneAsync(page, "journey-survey-phone-big");
        await person.PressAsync("提交");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "已收到，谢谢您" })).ToBeVisibleAsync();
        await Barriers.NoneAsync(page, "journey-survey-thanks");
        await person.GoAsync($"/s/{code}");
        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("已经交过一份");
    }

    /// <summary>The others, by the plain form that the page holds.</summary>
    private static async Task AnswerByScriptAsync(string address, IEnumerable<string> codes)
    {
        using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(address) };
        var answers = await Task.WhenAll(codes.Select(async (code, at) =>
        {
            using var form = new FormUrlEncodedContent([new("q1", at < Discontented - 1 ? "4" : at % 2 == 0 ? "1" : "3"), new("q3", "1")]);
            using var answer = await client.PostAsync(new Uri($"/s/{code}/answer", UriKind.Relative), form, Cancellation);
            return answer.StatusCode;
        }));
        Assert.All(answers, status => Assert.Equal(HttpStatusCode.Redirect, status));
    }
}
