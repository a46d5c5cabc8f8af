using Microsoft.Playwright;

namespace Duheng.E2ETests.Shared;

/// <summary>One browser for a class of tests; without Chromium they are skipped, or fail where nothing may be skipped.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string[] Names = ["chromium", "google-chrome"];

    private IPlaywright? playwright;
    private IBrowser? browser;

    public async ValueTask InitializeAsync()
    {
        if (Path() is { } path)
        {
            playwright = await Playwright.CreateAsync();
            browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = path, Args = ["--no-sandbox", "--disable-gpu"] });
        }
    }

    public async ValueTask DisposeAsync()
    {
        await (browser?.CloseAsync() ?? Task.CompletedTask);
        playwright?.Dispose();
    }

    public IBrowser Browser()
    {
        if (browser is null)
        {
            const string Reason = "Chromium is not installed: `dotnet dev.cs setup` installs the Debian package chromium.";
            Assert.SkipUnless(Environment.GetEnvironmentVariable("DUHENG_NO_SKIP") == "1", Reason);
            Assert.Fail(Reason);
        }

        return browser;
    }

    private static string? Path() => (Environment.GetEnvironmentVariable("PATH") ?? string.Empty)
        .Split(System.IO.Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .SelectMany(folder => Names.Select(name => System.IO.Path.Combine(folder, name)))
        .FirstOrDefault(File.Exists);
}
