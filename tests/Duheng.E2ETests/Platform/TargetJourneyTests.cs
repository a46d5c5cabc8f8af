using Duheng.E2ETests.Shared;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Duheng.E2ETests.Platform;

/// <summary>What becomes of targets: filled in from a spreadsheet, returned and mended, adjusted after a cut.</summary>
public sealed class TargetJourneyTests(Chromium chromium) : IClassFixture<Chromium>
{
    /// <summary>As Excel puts it on the clipboard: cells by tabs, a line break within a cell in quotes.</summary>
    private const string Block =
        "产出指标\t数量指标\t新增电子社保卡签发数\t≥\t150000\t张\t15\t1\t推广计划\t平台统计\r\n" +
        "产出指标\t数量指标\t宣传推广场次\t≥\t24\t场\t10\t2\t宣传方案\t\"签到表\n照片\"\r\n" +
        "产出指标\t质量指标\t签发成功率\t≥\t98\t%\t10\t1\t平台运行要求\t平台统计\r\n" +
        "产出指标\t时效指标\t签发任务完成日期\t≤\t2021年12月31日\t\t10\t1\t省厅通知\t平台统计\r\n" +
        "产出指标\t成本指标\t宣传推广成本\t≤\t15\t万元\t5\t2\t宣传方案\t资金台账\r\n" +
        "效益指标\t社会效益指标\t电子社保卡签发率\t≥\t60\t%\t15\t1\t省厅通知\t平台统计\r\n" +
        "效益指标\t可持续影响指标\t签发后仍在使用的持卡人占比\t≥\t40\t%\t15\t3\t上年使用情况\t平台统计\r\n" +
        "满意度指标\t服务对象满意度指标\t持卡人满意度\t≥\t92\t%\t\t3\t上年调查结果\t问卷\r\n";

    [Fact]
    public async Task Rows_pasted_from_a_spreadsheet_add_up_and_are_kept()
    {
        await using var server = await DemoServer.StartAsync();
        await using var clerk = await server.SignInAsync(chromium, "shebao.jingban");
        var page = clerk.Page;
        await page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await clerk.GoAsync(server.Of("电子社保卡推广应用", "/targets"));

        await page.EvaluateAsync("text => navigator.clipboard.writeText(text)", Block);
        await page.Locator("[name=level1-1]").ClickAsync();
        await page.Keyboard.PressAsync("Control+V");

        await Expect(page.Locator("#count")).ToHaveTextAsync("8");
        await Expect(page.Locator("#sum-total")).ToHaveTextAsync("90");
        await Expect(page.Locator("#sum-says")).ToHaveTextAsync("差 −10.00");
        await Expect(page.Locator("[data-says='8']")).ToContainTextAsync("“权重”没有填");
        await page.Locator("[name=weight-8]").FillAsync("10");
        await Expect(page.Locator("#sum-total")).ToHaveTextAsync("100");
        await Expect(page.Locator("#sum-says")).ToHaveTextAsync("✓ 相符");
        await Expect(page.Locator("#sum-groups")).ToContainTextAsync("效益指标 302 个指标");
        await Expect(page.Locator("[data-says='8']")).Not.ToContainTextAsync("没有填");
        await Expect(page.Locator("#finding-list .sv-b")).ToHaveCountAsync(0);

        await page.ReloadAsync();
        await Expect(page.Locator("[name=name-7]")).ToHaveValueAsync("签发后仍在使用的持卡人占比");
        await Expect(page.Locator("[name=evidence-2]")).ToHaveValueAsync("签到表 照片");
        await Expect(page.Locator("[name=weight-8]")).ToHaveValueAsync("10");
        await Expect(page.Locator("#sums .sv-b")).ToHaveCountAsync(0);
        await Barriers.NoneAsync(page, "journey-targets-pasted");

        await clerk.PressAsync("送审…");
        await clerk.SeeStateAsync("待单位审核");
        await Barriers.NoneAsync(page, "journey-targets-submitted");
    }

    /// <summary>A sheet as offices keep it: a title, a head in other words, merged levels, figures of full width, a word in a weight, 合计 below.</summary>
    private const string Headed =
        "2021年度绩效目标\t\t\t\t\t\r\n一级指标\t二级指标\t指标名称\t年度指标值\t分值（90）\t目标值确定依据\r\n" +
        "产出指标\t数量指标\t新增签发数\t≥１５万张\t１５\t推广计划\r\n\t\t宣传推广场次\t≥24场\t分值\t宣传方案\r\n\t质量指标\t签发成功率\t≥98%\t10\t平台要求\r\n合计\t\t\t\t90\t\r\n";

    [Fact]
    public async Task A_sheet_with_a_head_and_merged_cells_is_pasted_and_what_cannot_be_read_is_told()
    {
        await using var server = await DemoServer.StartAsync();
        await using var clerk = await server.SignInAsync(chromium, "shebao.jingban");
        var page = clerk.Page;
        await page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await clerk.GoAsync(server.Of("电子社保卡推广应用", "/targets"));

        await page.EvaluateAsync("text => navigator.clipboard.writeText(text)", Headed);
        await page.Locator("[name=level1-7]").ClickAsync();
        await page.Keyboard.PressAsync("Control+V");

        await Expect(page.Locator("#count")).ToHaveTextAsync("9");
        foreach (var (name, value) in new[]
        {
            ("level1-9", "产出指标"), ("level2-8", "数量指标"), ("level2-9", "质量指标"), ("name-7", "新增签发数"), ("weight-7", "15"), ("clauses-7", string.Empty), ("basis-7", "推广计划"),
        })
        {
            await Expect(page.Locator($"[name={name}]")).ToHaveValueAsync(value);
        }

        await Expect(page.Locator("#saved")).ToContainTextAsync("其余已保存；第 8 行“权重”“分值”读不成分数");
        await Expect(page.Locator("[name=weight-8]")).ToHaveAttributeAsync("aria-invalid", "true");
        Assert.False(await LeavesSilentlyAsync(page));
        await Barriers.NoneAsync(page, "journey-targets-headed");

        await page.Locator("[name=weight-8]").FillAsync("２０");
        await Expect(page.Locator("#saved")).ToContainTextAsync("已自动保存");
        Assert.True(await LeavesSilentlyAsync(page));
        await page.ReloadAsync();
        await Expect(page.Locator("[name=level2-8]")).ToHaveValueAsync("数量指标");
        await Expect(page.Locator("[name=weight-8]")).ToHaveValueAsync("20");
        await Expect(page.Locator("[name=target-7]")).ToHaveValueAsync("15");
    }

    [Fact]
    public async Task A_block_without_a_column_of_clauses_goes_where_it_belongs()
    {
        await using var server = await DemoServer.StartAsync();
        await using var clerk = await server.SignInAsync(chromium, "shebao.jingban");
        var page = clerk.Page;
        await page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await clerk.GoAsync(server.Of("电子社保卡推广应用", "/targets"));

        await page.EvaluateAsync("text => navigator.clipboard.writeText(text)", "产出指标\t数量指标\t签发数\t≥\t15\t万张\t15\t推广计划\t平台统计\n\t\t宣传场次\t≥\t24\t场\t10\t宣传方案\t签到表\n");
        await page.Locator("[name=level1-7]").ClickAsync();
        await page.Keyboard.PressAsync("Control+V");
        await Expect(page.Locator("[name=basis-8]")).ToHaveValueAsync("宣传方案");
        await Expect(page.Locator("[name=evidence-8]")).ToHaveValueAsync("签到表");
        await Expect(page.Locator("[name=clauses-8]")).ToHaveValueAsync(string.Empty);

        await page.EvaluateAsync("text => navigator.clipboard.writeText(text)", "1\t2\n3\t4\n");
        await page.Locator("[name=level1-7]").ClickAsync();
        await page.Keyboard.PressAsync("Control+V");
        await Expect(page.Locator("#saved")).ToContainTextAsync("请连同表头");
        await Expect(page.Locator("[name=level1-7]")).ToHaveValueAsync("产出指标");
    }

    [Fact]
    public async Task What_was_just_typed_is_kept_when_the_page_is_left_at_once()
    {
        await using var server = await DemoServer.StartAsync();
        await using var clerk = await server.SignInAsync(chromium, "shebao.jingban");
        var page = clerk.Page;
        await clerk.GoAsync(server.Of("电子社保卡推广应用", "/targets"));

        await page.Locator("[name=evidence-1]").FillAsync("平台统计月报");
        await page.Locator(".dh-tabs").GetByRole(AriaRole.Link, new() { Name = "概况" }).ClickAsync();
        await page.WaitForURLAsync(address => !address.EndsWith("/targets", StringComparison.Ordinal));
        var kept = string.Empty;
        for (var look = 0; look < 20 && kept != "平台统计月报"; look++) // it may still be on its way
        {
            await clerk.GoAsync(server.Of("电子社保卡推广应用", "/targets"));
            kept = await page.Locator("[name=evidence-1]").InputValueAsync();
        }

        Assert.Equal("平台统计月报", kept);
    }

    /// <summary>Whether a browser would let the page go without a question.</summary>
    private static Task<bool> LeavesSilentlyAsync(IPage page) =>
        page.EvaluateAsync<bool>("() => window.dispatchEvent(new Event('beforeunload', { cancelable: true }))");

    [Fact]
    public async Task A_comment_at_a_row_reaches_the_clerk_who_mends_it()
    {
        await using var server = await DemoServer.StartAsync();
        var targets = server.Of("医疗机构联网专线扩容", "/targets");
        await using var department = await server.SignInAsync(chromium, "yibaoju");
        await department.GoAsync(targets);
        await department.Page.Locator("summary", new() { HasText = "退回…" }).ClickAsync();
        await department.Page.GetByLabel("退回原因").FillAsync("线路年租费高于本市同类线路，请核对。\n第 4 行：三家运营商最低报价 6600 元，请按报价修改。");
        await department.PressAsync("退回");
        await department.SeeStateAsync("被退回");
        await Barriers.NoneAsync(department.Page, "journey-return-department");

        await using var clerk = await server.SignInAsync(chromium, "yibao.jingban");
        await clerk.GoAsync("/notices");
        await Barriers.NoneAsync(clerk.Page, "journey-return-notices");
        await clerk.Page.Locator(".dh-notices .new button", new() { HasText = "医疗机构联网专线扩容" }).First.ClickAsync();
        await Expect(clerk.Page).ToHaveURLAsync(server.Address + targets);
        await Expect(clerk.Page.Locator("#says-4")).ToContainTextAsync("三家运营商最低报价 6600 元");
        await clerk.SeeAsync("线路年租费高于本市同类线路");
        await clerk.Page.Locator("[name=target-4]").FillAsync("6600");
        await Expect(clerk.Page.Locator("#saved")).ToContainTextAsync("已自动保存");
        await Barriers.NoneAsync(clerk.Page, "journey-return-clerk");
        await clerk.PressAsync("送审…");
        await clerk.SeeStateAsync("待单位审核");
        await Expect(clerk.Page.Locator("#row-4")).ToContainTextAsync("6600");
    }

    [Fact]
    public async Task A_budget_cut_is_answered_by_a_next_version_of_the_targets()
    {
        const string Project = "基层服务平台网络专线租赁";
        await using var server = await DemoServer.StartAsync();
        var targets = server.Of(Project, "/targets");
        await using (var clerk = await server.SignInAsync(chromium, "shebao.jingban"))
        {
            var page = clerk.Page;
            await page.Locator("tr", new() { HasText = Project }).Filter(new() { HasText = "目标调整" }).GetByRole(AriaRole.Link, new() { Name = "去答复" }).ClickAsync();
            await clerk.SeeAsync("1 件等答复");
            await Barriers.NoneAsync(page, "journey-adjust-asked");
            await page.Locator("[name=cause]").SelectOptionAsync("预算调整");
            await page.GetByLabel("说明").FillAsync("12 条线路并入政务外网，租赁线路相应减少。");
            await clerk.PressAsync("起草下一版");
            await clerk.SeeStateAsync("草稿");
            await page.Locator("[name=target-1]").FillAsync("84");
            await page.Locator("[name=annual]").FillAsync("租赁基层平台专线84条；线路连续可用；基层经办人员满意。");
            await Expect(page.Locator("#saved")).ToContainTextAsync("已自动保存");
            await clerk.PressAsync("送审…");
            await clerk.SeeStateAsync("待单位审核");
        }

        foreach (var (login, step, state) in new[] { ("shebao.shenhe", "审核通过", "待主管部门审核"), ("rensheju", "审核通过", "待财政审核"), ("caizheng.chushi", "批复", "已批复") })
        {
            await using var hand = await server.SignInAsync(chromium, login);
            await hand.GoAsync(targets);
            await hand.PressAsync(step);
            await hand.SeeStateAsync(state);
            await Barriers.NoneAsync(hand.Page, $"journey-adjust-{login}");
        }

        await using var again = await server.SignInAsync(chromium, "shebao.jingban");
        await again.GoAsync(server.Of(Project, "/versions"));
        await Expect(again.Page.Locator("tr.sel", new() { HasText = "租赁线路条数" })).ToContainTextAsync("修改");
        await Barriers.NoneAsync(again.Page, "journey-adjust-versions");
        await again.GoAsync(server.Of(Project, "/evaluation"));
        await again.PressAsync("开始自评");
        await Expect(again.Page.Locator("#row-2")).ToContainTextAsync("84条");
    }
}
