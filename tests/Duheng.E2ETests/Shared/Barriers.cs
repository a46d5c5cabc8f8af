using Microsoft.Playwright;

namespace Duheng.E2ETests.Shared;

/// <summary>What axe-core finds, where it is there (<c>dotnet dev.cs setup</c> fetches it), and a picture to look at.</summary>
internal static class Barriers
{
    private static readonly string Axe = Repo.At("artifacts", "npm", "node_modules", "axe-core", "axe.min.js");

    public static async Task NoneAsync(IPage page, string picture)
    {
        await page.ScreenshotAsync(new PageScreenshotOptions { Path = Repo.At("artifacts", "pictures", $"{picture}.png") });
        if (!File.Exists(Axe))
        {
            TestContext.Current.AddWarning("axe-core is not there: `dotnet dev.cs setup` fetches it with npm. Barriers were not looked for.");
            return;
        }

        await page.EvaluateAsync(await File.ReadAllTextAsync(Axe, TestContext.Current.CancellationToken));
        var found = await page.EvaluateAsync<string[]>("""
            async () => (await axe.run(document)).violations
              .filter(one => one.impact === 'serious' || one.impact === 'critical')
              .map(one => `${one.id}: ${one.help} at ${one.nodes.slice(0, 3).map(node => node.target).join(', ')}`)
            """);
        Assert.Empty(found);
    }
}
