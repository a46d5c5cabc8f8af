using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Duheng.E2ETests.Shared;

/// <summary>A person before the platform, in a browser of their own. Leaving fails the test if a page complained or asked another host for anything.</summary>
internal sealed class Visitor : IAsyncDisposable
{
    private readonly IBrowserContext context;
    private readonly string log;
    private readonly ConcurrentQueue<string> complaints = new();
    private readonly List<string> expected = [];

    private Visitor(IBrowserContext context, IPage page, string address, string log)
    {
        this.context = context;
        this.log = log;
        Page = page;
        Address = address;
        page.Console += (_, message) => Complain(message.Type is "error" or "warning" ? $"{message.Text} {message.Location}" : null);
        page.PageError += (_, error) => Complain(error);
        page.Request += (_, request) => Complain(request.Url.StartsWith(address, StringComparison.Ordinal) || request.Url.StartsWith("data:", StringComparison.Ordinal) ? null : $"request {request.Url}");
    }

    public IPage Page { get; }

    public string Address { get; }

    public static async Task<Visitor> AtAsync(Chromium chromium, string address, string log, string path, BrowserNewContextOptions? options = null)
    {
        options ??= new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 1440, Height = 900 } };
        options.Locale = "zh-CN";
        options.ReducedMotion = ReducedMotion.Reduce; // nothing glides, so nothing has to be waited for
        var fresh = await chromium.Browser().NewContextAsync(options);
        var visitor = new Visitor(fresh, await fresh.NewPageAsync(), address, log);
        await visitor.GoAsync(path);
        return visitor;
    }

    public static async Task<Visitor> SignInAsync(Chromium chromium, string address, string log, string login, string password)
    {
        var visitor = await AtAsync(chromium, address, log, "/sign-in");
        await visitor.SignInAsync(login, password);
        return visitor;
    }

    public async Task SignInAsync(string login, string password)
    {
        await Page.GetByLabel("登录名").FillAsync(login);
        await Page.GetByLabel("密码").FillAsync(password);
        await Page.GetByRole(AriaRole.Button, new() { Name = "登录" }).ClickAsync();
        await Assertions.Expect(Page.Locator(".dh-me")).ToBeVisibleAsync();
    }

    public Task GoAsync(string path) => Page.GotoAsync(Address + path);

    public Task PressAsync(string button) => Page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();

    public Task SeeAsync(string text) => Assertions.Expect(Page.Locator("main")).ToContainTextAsync(text);

    /// <summary>The state of what the page is about, beside its name.</summary>
    public Task SeeStateAsync(string state) => Assertions.Expect(Page.Locator("h1 .st")).ToHaveTextAsync(state);

    /// <summary>A complaint with these words is part of the story: a refused code, a stopped submission.</summary>
    public void Expects(string words) => expected.Add(words);

    public async ValueTask DisposeAsync()
    {
        await context.CloseAsync();
        Assert.True(complaints.IsEmpty, $"{string.Join('\n', complaints)}\nThe server says: {log}");
    }

    private void Complain(string? what)
    {
        if (what is not null && !expected.Exists(words => what.Contains(words, StringComparison.Ordinal)))
        {
            complaints.Enqueue($"{Page.Url}: {what}");
        }
    }
}
