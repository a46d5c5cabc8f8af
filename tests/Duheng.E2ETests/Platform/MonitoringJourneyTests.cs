using System.Globalization;
using Duheng.E2ETests.Shared;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Duheng.E2ETests.Platform;

/// <summary>A period of monitoring: set by the administrator, filled in by the clerk, its red lamp answered.</summary>
public sealed class MonitoringJourneyTests(Chromium chromium) : IClassFixture<Chromium>
{
    private const string Project = "公共就业服务平台运行";

    /// <summary>Reached by November, expected for the year, in the order of the indicators.</summary>
    private static readonly (string ToDate, string Forecast)[] Lines =
        [("34100个", "37200个"), ("99.60%", "99.5%"), ("0.8小时", "0.8小时"), ("34.3万元", "37.4万元"), ("5200人", "5700人"), ("2655家", "2700家"), ("91%", "91%")];

    [Fact]
    public async Task A_red_lamp_becomes_a_warning_that_is_disposed_of()
    {
        await using var server = await DemoServer.StartAsync();
        await using (var administrator = await server.SignInAsync(chromium, "guanli"))
        {
            await administrator.GoAsync("/monitoring");
            await administrator.Page.GetByLabel("截止月份").FillAsync("11");
            await administrator.Page.GetByLabel("报送期限").FillAsync("2022-03-15");
            await administrator.PressAsync("设定监控期");
            await administrator.SeeAsync("1—11 月");
            await Barriers.NoneAsync(administrator.Page, "journey-monitoring-period");
        }

        await using var clerk = await server.SignInAsync(chromium, "jiuye.jingban");
        var page = clerk.Page;
        await clerk.GoAsync(server.Of(Project, "/monitoring/11"));
        await clerk.PressAsync("开始填写");
        for (var at = 0; at < Lines.Length; at++)
        {
            var number = (at + 1).ToString(CultureInfo.InvariantCulture);
            await page.Locator($"[name=toDate-{number}]").FillAsync(Lines[at].ToDate);
            await page.Locator($"[name=forecast-{number}]").FillAsync(Lines[at].Forecast);
            await page.Locator($"[name=likelihood-{number}]").SelectOptionAsync(at == 4 ? "完全不可能" : "确定能");
        }

        await page.Locator("[name=forecast]").FillAsync("37.4");
        await clerk.PressAsync("送审…");
        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("没有送审"); // a red line wants its cause
        await Barriers.NoneAsync(page, "journey-monitoring-stopped");
        await page.Locator("[name=cause-5]").SelectOptionAsync("其他");
        await page.Locator("[name=remark-5]").FillAsync("用工需求下降，线上促成就业人数达不到全年目标，拟转为线下专场招聘。");
        await clerk.PressAsync("保存");
        await Expect(page.Locator("#row-5 .lp-r")).ToBeVisibleAsync();
        await clerk.PressAsync("送审…");
        await clerk.SeeStateAsync("待单位审核");
        await Barriers.NoneAsync(page, "journey-monitoring-red");

        await clerk.GoAsync("/");
        await page.Locator("tr", new() { HasText = "预警处置" }).Filter(new() { HasText = "平台促成就业人数" }).GetByRole(AriaRole.Link).First.ClickAsync();
        foreach (var (about, way, measure) in new[]
        {
            ("预算执行", "继续实施", "下半年运维费按合同于十二月支付，执行率随之达到进度。"), ("平台促成就业人数", "继续实施", "三月底前举办四场线下专场招聘，四月起恢复线上匹配。"),
        })
        {
            var warning = page.Locator(".mn-warn", new() { HasText = about });
            await warning.GetByLabel("处置方式").SelectOptionAsync(way);
            await warning.GetByLabel("处置措施").FillAsync(measure);
            await warning.GetByRole(AriaRole.Button, new() { Name = "处置" }).ClickAsync();
            await Expect(warning).ToContainTextAsync(measure);
        }

        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "都已处置" })).ToBeVisibleAsync();
        await Barriers.NoneAsync(page, "journey-monitoring-disposed");
    }
}
