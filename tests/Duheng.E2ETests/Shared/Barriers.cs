using System.Diagnostics;
using Microsoft.Playwright;

namespace Duheng.E2ETests.Shared;

/// <summary>What axe-core finds, and a picture to look at. axe-core is fetched once with npm; where that fails the test says so.</summary>
internal static class Barriers
{
    private const string Package = "axe-core@4.14.1";

    private static readonly string Folder = Repo.At("artifacts", "npm");
    private static readonly string Axe = Path.Combine(Folder, "node_modules", "axe-core", "axe.min.js");
    private static readonly Lazy<bool> IsThere = new(Fetch);
    private static readonly Lazy<string> Script = new(() => File.ReadAllText(Axe));

    /// <summary>Takes the picture, then wants nothing serious found.</summary>
    public static async Task NoneAsync(IPage page, string picture)
    {
        await page.ScreenshotAsync(new PageScreenshotOptions { Path = Repo.At("artifacts", "pictures", $"{picture}.png") });
        var found = await FindAsync(page);
        Assert.True(found.Count == 0, string.Join('\n', found));
    }

    /// <param name="rules">Which to look for; none for all.</param>
    /// <returns>A sentence for each serious barrier.</returns>
    public static async Task<IReadOnlyList<string>> FindAsync(IPage page, params string[] rules)
    {
        if (!IsThere.Value)
        {
            TestContext.Current.AddWarning($"npm could not fetch {Package}: barriers were not looked for.");
            return [];
        }

        if (!await page.EvaluateAsync<bool>("() => 'axe' in window"))
        {
            await page.EvaluateAsync(Script.Value);
        }

        return await page.EvaluateAsync<string[]>("""
            async rules => (await axe.run(document, { resultTypes: ['violations'], ...(rules.length > 0 ? { runOnly: rules } : {}) })).violations
              .filter(one => one.impact === 'serious' || one.impact === 'critical')
              .map(one => `${one.id}: ${one.help} at ${one.nodes.slice(0, 3).map(node => node.target).join(', ')}`)
            """, rules);
    }

    private static bool Fetch()
    {
        if (File.Exists(Axe))
        {
            return true;
        }

        Directory.CreateDirectory(Folder);
        var start = new ProcessStartInfo(OperatingSystem.IsWindows() ? "npm.cmd" : "npm", ["install", "--prefix", Folder, "--no-save", "--ignore-scripts", "--no-audit", "--no-fund", "--silent", Package])
        {
            UseShellExecute = false,
        };
        try
        {
            using var npm = Process.Start(start);
            npm?.WaitForExit();
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false; // no npm on this machine
        }

        return File.Exists(Axe);
    }
}
