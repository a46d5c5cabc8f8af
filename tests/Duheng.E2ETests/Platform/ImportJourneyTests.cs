using System.Globalization;
using Duheng.Domain.Quantities;
using Duheng.E2ETests.Shared;
using Duheng.Fixtures.Files;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Duheng.E2ETests.Platform;

/// <summary>Ten thousand tickets out of a spreadsheet, and what an indicator makes of them: the clerk binds it and looks at those that took too long.</summary>
[Collection(typeof(OneOffice))]
public sealed class ImportJourneyTests(Chromium chromium, SharedDemo demo)
{
    private const string Project = "电子社保卡推广应用";
    private const int Count = 10_000;

    /// <summary>As people spoil rows: the cell of a row, counted from 0, and what the page says of it.</summary>
    private static readonly (int Row, int Column, string Cell, string Says)[] Bad =
    [
        (17, 0, "", "单号"), (203, 1, "上周五下午", "报修时间"), (204, 1, "2021/13/05 08:30", "报修时间"), (999, 2, "2020-12-01 00:00", "首次响应时间"), (1500, 3, "紧急", "级别"), (2000, 0, "GD-00001", "重复"),
        (3333, 1, "#REF!", "公式出错"), (4000, 3, "", "级别"), (5000, 1, "44260.35", "报修时间"), (6000, 2, "2021-03-05 25:00", "首次响应时间"), (7777, 1, "", "报修时间"), (9999, 0, "GD-00002", "重复"),
    ];

    [Fact]
    public async Task Ten_thousand_tickets_go_in_and_lead_to_those_that_took_over_two_hours()
    {
        await using var clerk = await demo.Server.SignInAsync(chromium, "shebao.jingban");
        await ImportAsync(clerk);
        await BindAsync(clerk);
        await DrillDownAsync(clerk);
    }

    /// <summary>Nothing is written before somebody has seen what is wrong; then all that is right.</summary>
    private static async Task ImportAsync(Visitor clerk)
    {
        var page = clerk.Page;
        await clerk.GoAsync("/registers/tickets/import");
        await page.GetByLabel("文件", new() { Exact = true }).SetInputFilesAsync(new FilePayload { Name = "2021工单.xlsx", MimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Buffer = Workbook() });
        await clerk.PressAsync("上传并检查");
        await Expect(page.Locator("progress")).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "检查完成：9,988 行可以导入，12 行有误" })).ToBeVisibleAsync(new() { Timeout = 60_000 });
        await Barriers.NoneAsync(page, "journey-import-checked");
        foreach (var (row, _, _, says) in Bad)
        {
            await Expect(page.Locator("tbody tr").Filter(new() { Has = page.GetByRole(AriaRole.Cell, new() { Name = (row + 2).ToString("#,##0", CultureInfo.InvariantCulture), Exact = true }) }).First).ToContainTextAsync(says);
        }

        var job = page.Url;
        await clerk.GoAsync("/registers/tickets");
        await Expect(page.Locator("h1")).ToHaveTextAsync("工单：0 件");
        await page.GotoAsync(job);
        await clerk.PressAsync("只导入正确的 9,988 行");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "写入 9,988 条" })).ToBeVisibleAsync(new() { Timeout = 60_000 });
        await Barriers.NoneAsync(page, "journey-import-entered");
        await page.GetByRole(AriaRole.Link, new() { Name = "到登记簿查看" }).ClickAsync();
        await Expect(page.Locator("h1")).ToHaveTextAsync("工单：9,988 件");
        await Barriers.NoneAsync(page, "journey-import-grid");
    }

    /// <summary>While the targets are open an indicator is put right and bound to a measure that the page proposes.</summary>
    private async Task BindAsync(Visitor clerk)
    {
        var page = clerk.Page;
        await clerk.GoAsync(demo.Server.Of(Project, "/targets"));
        foreach (var (field, text) in new[] { ("name", "业务故障响应时间"), ("operator", "≤"), ("target", "2"), ("unit", "小时") })
        {
            await page.Locator($"[name={field}-4]").FillAsync(text);
        }

        await page.Locator("[name=name-4]").PressAsync("Tab");
        await Expect(page.Locator("#saved")).ToContainTextAsync("已自动保存");
        await page.Locator(".dh-tabs").GetByRole(AriaRole.Link, new() { Name = "佐证" }).ClickAsync();
        await page.Locator("#row-4 summary").ClickAsync();
        await Barriers.NoneAsync(page, "journey-bind-proposals");
        await page.Locator("#row-4").GetByRole(AriaRole.Button, new() { Name = "用“故障响应时间（90%分位）”" }).ClickAsync();
        await Expect(page.Locator("#row-4")).ToContainTextAsync("分位(工单.响应时长, 90)");
        await Expect(page.Locator("#row-4")).ToContainTextAsync(Printed(Percentile()));
        await Expect(page.Locator("#row-4")).ToContainTextAsync("9,988");
        await Barriers.NoneAsync(page, "journey-bind-bound");
    }

    private static async Task DrillDownAsync(Visitor clerk)
    {
        var page = clerk.Page;
        var slow = Waits().Where(one => one.Minutes > 120).OrderByDescending(one => one.Minutes).Select(one => Number(one.Row)).ToList();
        await page.Locator("#row-4").GetByRole(AriaRole.Link).ClickAsync();
        await Expect(page.Locator("h1")).ToContainTextAsync($"业务故障响应时间：{Printed(Percentile())}");
        await Expect(page.GetByRole(AriaRole.Navigation, new() { Name = "哪些记录" }).Locator("[aria-current=page]")).ToHaveTextAsync($"超过 2 小时 {slow.Count}");
        Assert.Equal(slow, await page.Locator("section[aria-label=记录] tbody a").AllInnerTextsAsync());
        await Barriers.NoneAsync(page, "journey-drill-down");
        await page.GetByRole(AriaRole.Link, new() { Name = slow[0], Exact = true }).ClickAsync();
        await Expect(page.Locator("h1")).ToContainTextAsync(slow[0]);
        await Barriers.NoneAsync(page, "journey-drill-ticket");
    }

    private static byte[] Workbook()
    {
        var rows = Enumerable.Range(0, Count).Select(row =>
        {
            var reported = new DateTime(2021, 1, 4, 8, 30, 0, DateTimeKind.Unspecified).AddMinutes(row * 50);
            return new[] { Number(row), Moment(reported), Moment(reported.AddMinutes(Minutes(row))), row % 7 == 0 ? "较大" : "一般", "窗口", "读卡器没反应" };
        }).ToList();
        foreach (var (row, column, cell, _) in Bad)
        {
            rows[row][column] = cell;
        }

        return SheetOfTexts.Write([["工单号", "报障时间", "响应时间", "故障级别", "报障人", "故障描述"], .. rows]);
    }

    /// <summary>Two hours sharp are still within; every four-hundredth ticket took longer, each by another time.</summary>
    private static int Minutes(int row) => (row % 400) switch { 7 => 121 + (row / 400), 8 => 120, _ => row % 97 };

    private static IEnumerable<(int Row, int Minutes)> Waits() => Enumerable.Range(0, Count).Where(row => !Array.Exists(Bad, bad => bad.Row == row)).Select(row => (row, Minutes(row)));

    /// <summary>By nearest rank, as the measure is defined.</summary>
    private static int Percentile()
    {
        var sorted = Waits().Select(one => one.Minutes).Order().ToList();
        return sorted[((sorted.Count * 90) + 99) / 100 - 1];
    }

    private static string Printed(int minutes) => Rounding.HalfUp(minutes / 60m, 2).ToString("0.##", CultureInfo.InvariantCulture) + "小时";

    private static string Number(int row) => row.ToString("'GD-'00000", CultureInfo.InvariantCulture);

    private static string Moment(DateTime moment) => moment.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}
