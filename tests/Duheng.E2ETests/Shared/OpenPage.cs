using Microsoft.Playwright;

namespace Duheng.E2ETests.Shared;

/// <summary>A result opened in the browser. Closing it fails the test if the page asked the network for anything or complained.</summary>
internal sealed class OpenPage : IAsyncDisposable
{
    private readonly IBrowserContext context;
    private readonly List<string> complaints = [];

    private OpenPage(IBrowserContext context, IPage page)
    {
        this.context = context;
        Page = page;
        page.Console += (_, message) => Complain(message.Type is "error" or "warning" ? message.Text : null);
        page.PageError += (_, error) => Complain(error);
        page.Dialog += (_, dialog) => Complain($"dialog {dialog.Message}");
        page.Request += (_, request) => Complain(request.Url.StartsWith("file:", StringComparison.Ordinal) ? null : $"request {request.Url}");
    }

    public IPage Page { get; }

    public static async Task<OpenPage> AtAsync(Chromium chromium, string address, BrowserNewContextOptions? options = null)
    {
        var fresh = await chromium.Browser().NewContextAsync(options ?? new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 1440, Height = 900 } });
        var open = new OpenPage(fresh, await fresh.NewPageAsync());
        await open.Page.GotoAsync(address);
        return open;
    }

    public Task<int> CountAsync(string selector) => Page.Locator(selector).CountAsync();

    public async ValueTask DisposeAsync()
    {
        await context.CloseAsync();
        Assert.Empty(complaints);
    }

    private void Complain(string? what)
    {
        if (what is not null)
        {
            complaints.Add(what);
        }
    }
}
