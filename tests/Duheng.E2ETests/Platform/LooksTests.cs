using System.Globalization;
using System.Reflection;
using Duheng.E2ETests.Shared;
using Duheng.Web;
using Microsoft.AspNetCore.Components;
using Microsoft.Playwright;

namespace Duheng.E2ETests.Platform;

/// <summary>Every page that has an address, wide and on a phone, by day and by night: nothing sticks out, nothing complains, nothing bars anybody.</summary>
public sealed class LooksTests(Chromium chromium) : IClassFixture<Chromium>
{
    private const string Nobody = "";
    private const int Wide = 1440;
    private const int Phone = 390;
    private const string Project = "社会保障信息系统日常运行维护";

    /// <summary>Barriers that come and go with the width and the light; all others are looked for once in each light.</summary>
    private static readonly string[] Fleeting = ["color-contrast", "link-in-text-block", "scrollable-region-focusable"];

    /// <summary>Who opens a page whose fitting visitor or project the address does not tell; addresses from the root, places of a project without its beginning.</summary>
    private static readonly (string Route, string Login, string Project, string Path)[] Chosen =
    [
        ("/sign-in", Nobody, "", "/sign-in"),
        ("/set-up", Nobody, "", "/set-up"),
        ("/public", Nobody, "", "/public"),
        ("/v", Nobody, "", "/v"),
        ("/rules/{RuleId}", "shebao.jingban", "", "/rules/SCR-01"),
        ("/check", Nobody, "", "/check"),
        ("/", "shebao.jingban", "", "/"),
        ("/notices", "shebao.jingban", "", "/notices"),
        ("/admin/log", "rizhi", "", "/admin/log"),
        ("/admin/people/{Id:long}", "anquan", "", "/admin/people/3"),
        ("/projects/{Id:long}/targets", "shebao.jingban", "电子社保卡推广应用", "/targets"),
        ("/projects/{Id:long}/targets/library", "shebao.jingban", "电子社保卡推广应用", "/targets/library"),
        ("/projects/{Id:long}/adjustments", "shebao.jingban", "基层服务平台网络专线租赁", "/adjustments"),
        ("/projects/{Id:long}/versions", "jijin.jingban", "医保基金智能监管系统服务", "/versions"),
        ("/projects/{Id:long}/monitoring/{Month:int}", "shebao.jingban", "工伤保险省集中系统接入改造", "/monitoring/10"),
        ("/projects/{Id:long}/review", "caizheng.jixiao", "医保软件运行维护", "/review"),
        ("/projects/{Id:long}/measures/{Position:int}", "yibao.jingban", "信息系统维护及设备购置", "/measures/3"),
        ("/registers", "shebao.yunwei", "", "/registers"),
        ("/registers/{Key}", "yibao.jingban", "", "/registers/tickets"),
        ("/registers/{Key}/add", "yibao.jingban", "", "/registers/tickets/add"),
        ("/registers/{Key}/import", "yibao.jingban", "", "/registers/tickets/import"),
        ("/registers/{Key}/new", "yibao.jingban", "", "/registers/tickets/new"),
        ("/registers/{Key}/{Id:long}", "yibao.jingban", "", "/registers/systems/1"),
        ("/registers/{Key}/{Id:long}/edit", "yibao.jingban", "", "/registers/systems/1/edit"),
        ("/surveys", "yibao.jingban", "", "/surveys"),
        ("/surveys/new", "yibao.jingban", "", "/surveys/new"),
        ("/surveys/{Id:long}", "yibao.jingban", "", "/surveys/1"),
        ("/surveys/{Id:long}/answers", "yibao.jingban", "", "/surveys/1/answers"),
        ("/surveys/{Id:long}/codes", "yibao.jingban", "", "/surveys/1/codes"),
        ("/surveys/{Id:long}/poster", "yibao.jingban", "", "/surveys/1/poster"),
        ("/surveys/{Id:long}/preview", "yibao.jingban", "", "/surveys/1/preview"),
        ("/watch", "shebao.jingban", "", "/watch"),
        ("/watch/{Id:long}", "shenji", "", "/watch/1"),
        ("/projects/{Id:long}/publication", "caizheng.jixiao", "医保基金智能监管系统服务", "/publication"),
    ];

    [Fact]
    public async Task Every_page_is_fit_for_desk_and_phone_by_day_and_by_night()
    {
        await using var server = await DemoServer.StartAsync();
        var pages = Routes().Select(route => Place(server, route)).OfType<(string Login, string Path)>().ToList();
        pages.AddRange(await MadeAsync(server));
        Assert.InRange(pages.Count, 30, 200);
        var faults = new List<string>();
        foreach (var group in pages.GroupBy(page => page.Login, page => page.Path))
        {
            await using var visitor = group.Key == Nobody ? await Visitor.AtAsync(chromium, server.Address, server.Log, "/public") : await server.SignInAsync(chromium, group.Key);
            foreach (var path in group)
            {
                foreach (var (scheme, widths) in new[] { (ColorScheme.Light, new[] { Wide, Phone }), (ColorScheme.Dark, [Phone, Wide]) })
                {
                    faults.AddRange(await LookAsync(visitor, path, scheme, widths));
                }
            }
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    private static async Task<IReadOnlyList<string>> LookAsync(Visitor visitor, string path, ColorScheme scheme, int[] widths)
    {
        var (page, faults) = (visitor.Page, new List<string>());
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = scheme });
        foreach (var width in widths)
        {
            await page.SetViewportSizeAsync(width, width == Wide ? 900 : 844);
            if (width == widths[0] && await page.GotoAsync(visitor.Address + path) is var answer && (answer?.Status, new Uri(page.Url).AbsolutePath) != (200, path))
            {
                return [string.Create(CultureInfo.InvariantCulture, $"{path}: {answer?.Status} at {page.Url}")];
            }

            var name = string.Create(CultureInfo.InvariantCulture, $"{Name(path)}-{width}-{(scheme == ColorScheme.Dark ? "dark" : "light")}");
            await page.ScreenshotAsync(new PageScreenshotOptions { Path = Repo.At("artifacts", "pictures", "looks", $"{name}.jpg"), Type = ScreenshotType.Jpeg });
            var across = await page.EvaluateAsync<int>("document.documentElement.scrollWidth");
            if (across > width)
            {
                faults.Add(string.Create(CultureInfo.InvariantCulture, $"{name}: {across} wide"));
            }

            faults.AddRange((await Barriers.FindAsync(page, width == widths[0] ? [] : Fleeting)).Select(barrier => $"{name}: {barrier}"));
        }

        return faults;
    }

    /// <summary>The same in every run: codes are drawn.</summary>
    private static string Name(string path) => path.Trim('/').Split('/') switch
    {
        [""] => "worklist",
        ["public" or "v" or "check" or "s", _] parts => $"{parts[0]}_one",
        var parts => string.Join('_', parts),
    };

    private static IEnumerable<string> Routes() =>
        typeof(DuhengServer).Assembly.GetTypes().SelectMany(type => type.GetCustomAttributes<RouteAttribute>()).Select(route => route.Template).Order(StringComparer.Ordinal);

    /// <returns>Null for what has no address until somebody makes it.</returns>
    private static (string Login, string Path)? Place(DemoServer server, string route)
    {
        var chosen = Array.Find(Chosen, one => one.Route == route);
        return chosen.Route is not null
            ? (chosen.Login, chosen.Project.Length > 0 ? server.Of(chosen.Project, chosen.Path) : chosen.Path)
            : route switch
            {
                "/public/{Code}" or "/v/{Code}" or "/check/{Code}" or "/projects/import/{Id:long}" or "/registers/imports/{Id:long}" => null,
                "/review/samples/{Id:long}/replay" => null,
                "/s/{Key}" or "/s/{Key}/thanks" or "/surveys/{Id:long}/edit" => null,
                _ when route.StartsWith("/projects/{Id:long}", StringComparison.Ordinal) => ("shebao.jingban", server.Of(Project, route["/projects/{Id:long}".Length..])),
                _ when route.StartsWith("/admin", StringComparison.Ordinal) => ("guanli", route),
                _ when route.StartsWith("/projects/", StringComparison.Ordinal) => ("shebao.jingban", route),
                _ => ("caizheng.jixiao", route),
            };
    }

    /// <summary>The pages of a published report and of a checked one, and what the other states of a project look like.</summary>
    private async Task<IReadOnlyList<(string Login, string Path)>> MadeAsync(DemoServer server)
    {
        await using var visitor = await Visitor.AtAsync(chromium, server.Address, server.Log, "/public");
        var published = await visitor.Page.Locator("main tbody a").First.GetAttributeAsync("href") ?? string.Empty;
        await visitor.GoAsync("/check");
        await visitor.Page.Locator("#files").SetInputFilesAsync(Directory.EnumerateFiles(Repo.At("samples"), "碧浦县*").Single());
        await visitor.Page.Locator("input[name=keep]").CheckAsync(); // what has an address is kept
        await visitor.PressAsync("开始体检");
        await visitor.Page.WaitForURLAsync("**/check/*");
        return
        [
            .. await RecordedAsync(server),
            ("shenji", await DrawnAsync(server)), ("shenji", "/review/samples"), ("rensheju", "/review/samples"),
            (Nobody, published), (Nobody, published.Replace("/public/", "/v/", StringComparison.Ordinal)), (Nobody, new Uri(visitor.Page.Url).AbsolutePath),
            ("yibaoju", "/"), ("yibaoju", "/review"), ("yibaoju", server.Of("医疗机构联网专线扩容", "/targets")), ("yibaoju", server.Of("医保经办窗口标准化建设", "/evaluation")),
            ("shebao.jingban", server.Of("社会保障卡制发与服务网点运行", "/evaluation")), ("caizheng.jixiao", server.Of("医保基金智能监管系统服务", "/review")), ("shenji", "/projects"),
        ];
    }

    /// <returns>The page on which a sample is drawn again.</returns>
    private async Task<string> DrawnAsync(DemoServer server)
    {
        await using var bureau = await server.SignInAsync(chromium, "caizheng.jixiao");
        await bureau.GoAsync("/review/samples");
        await bureau.PressAsync("抽取并开始复核");
        return await bureau.Page.GetByRole(AriaRole.Link, new() { Name = "重放" }).GetAttributeAsync("href") ?? string.Empty;
    }

    /// <summary>A survey that is being written and one that anybody answers; files that were looked through, with rows that cannot be used.</summary>
    private async Task<IReadOnlyList<(string Login, string Path)>> RecordedAsync(DemoServer server)
    {
        const string Clerk = "shebao.jingban";
        await using var clerk = await server.SignInAsync(chromium, Clerk);
        var page = clerk.Page;
        await clerk.GoAsync("/surveys");
        await page.GetByRole(AriaRole.Link, new() { Name = "社保信息服务满意度问卷" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "海报" }).ClickAsync();
        var open = new Uri(await page.Locator(".qn-poster code").InnerTextAsync()).AbsolutePath;
        await clerk.GoAsync("/surveys/new");
        await page.GetByLabel("编号").FillAsync("M09");
        await page.GetByLabel("标题").FillAsync("服务大厅满意度问卷");
        await clerk.PressAsync("新建，接着出题");
        await page.WaitForURLAsync("**/edit");
        var draft = new Uri(page.Url).AbsolutePath;
        return
        [
            (Nobody, open), (Clerk, draft),
            (Clerk, await UploadAsync(clerk, "/registers/tickets/import", "单号,报修时间,级别\nGD-1,上周五,一般\nGD-2,2021-03-05 08:30,一般\n")),
            (Clerk, await UploadAsync(clerk, "/projects/import", "项目编码,项目名称,单位编码,起始年度,终止年度\n14990201T2021000901,机房空调更换,14990201,2021,2021\n14990201T2021000902,档案柜购置,99999999,2021,2021\n")),
        ];
    }

    /// <returns>The page of the job, when it is over.</returns>
    private static async Task<string> UploadAsync(Visitor clerk, string path, string csv)
    {
        await clerk.GoAsync(path);
        await clerk.Page.Locator("[type=file]").SetInputFilesAsync(new FilePayload { Name = "导入.csv", MimeType = "text/csv", Buffer = System.Text.Encoding.UTF8.GetBytes(csv) });
        await clerk.PressAsync("上传并检查");
        await Assertions.Expect(clerk.Page.Locator("h1")).ToContainTextAsync("有误", new() { Timeout = 30_000 });
        return new Uri(clerk.Page.Url).AbsolutePath;
    }
}
