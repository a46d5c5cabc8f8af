using System.ComponentModel;
using System.Diagnostics;
using System.Security.Cryptography;

namespace Duheng.Web;

/// <summary>
/// The browser libraries that pages load (htmx, Tabler, ECharts, Tabulator): fetched once with npm by the embedded lock file, and
/// served from our own origin. Without them pages still work, plainly.
/// </summary>
public sealed class BrowserLibraries
{
    private static readonly Dictionary<string, string> Wanted = new(StringComparer.Ordinal)
    {
        ["tabler.min.css"] = "@tabler/core/dist/css/tabler.min.css",
        ["htmx.min.js"] = "htmx.org/dist/htmx.min.js",
        ["echarts.min.js"] = "echarts/dist/echarts.min.js",
        ["tabulator.min.js"] = "tabulator-tables/dist/js/tabulator.min.js",
        ["tabulator.min.css"] = "tabulator-tables/dist/css/tabulator.min.css",
    };

    private readonly Dictionary<string, byte[]> files;

    private BrowserLibraries(Dictionary<string, byte[]> files) => this.files = files;

    /// <summary>Part of every address under /lib, since browsers keep what they got there.</summary>
    public static string Version { get; } = Convert.ToHexStringLower(SHA256.HashData(Embedded("package-lock.json")))[..10];

    /// <summary>Where they are kept between runs, for this version of them.</summary>
    public static string DefaultFolder => Path.Combine(
        Environment.GetEnvironmentVariable("DUHENG_LIBRARIES") is { Length: > 0 } chosen ? chosen
            : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.Create), "duheng", "libraries"),
        Version);

    public bool AreComplete => files.Count == Wanted.Count;

    public byte[]? Find(string name) => files.GetValueOrDefault(name);

    /// <summary>Those in a folder, after fetching them into it where they are missing.</summary>
    /// <param name="tell">Takes a sentence about what is going on.</param>
    public static async Task<BrowserLibraries> LoadAsync(string folder, Action<string> tell, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(tell);

        if (!IsComplete(folder))
        {
            tell("首次启动，正在取网页用的组件（htmx、Tabler、ECharts、Tabulator）……");
            if (await FetchAsync(folder, cancellationToken) is { } problem)
            {
                tell($"没有取到网页组件：{problem}网页仍可使用，但没有图表和表格粘贴。装好 Node.js（含 npm）并联网后重新启动即可。");
            }
        }

        return new BrowserLibraries(Wanted.Keys.Where(name => File.Exists(Path.Combine(folder, name)))
            .ToDictionary(name => name, name => File.ReadAllBytes(Path.Combine(folder, name)), StringComparer.Ordinal));
    }

    private static bool IsComplete(string folder) => Wanted.Keys.All(name => File.Exists(Path.Combine(folder, name)));

    /// <returns>What went wrong, in a sentence; null when all is there.</returns>
    private static async Task<string?> FetchAsync(string folder, CancellationToken cancellationToken)
    {
        var work = Directory.CreateTempSubdirectory("duheng-libraries-").FullName;
        try
        {
            await File.WriteAllBytesAsync(Path.Combine(work, "package.json"), Embedded("package.json"), cancellationToken);
            await File.WriteAllBytesAsync(Path.Combine(work, "package-lock.json"), Embedded("package-lock.json"), cancellationToken);
            var start = new ProcessStartInfo(OperatingSystem.IsWindows() ? "npm.cmd" : "npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--silent"])
            {
                WorkingDirectory = work,
                RedirectStandardError = true,
                RedirectStandardOutput = true,
                UseShellExecute = false,
            };
            using var npm = Process.Start(start) ?? throw new Win32Exception();
            var said = npm.StandardError.ReadToEndAsync(cancellationToken);
            await npm.StandardOutput.ReadToEndAsync(cancellationToken);
            await npm.WaitForExitAsync(cancellationToken);
            if (npm.ExitCode != 0)
            {
                return $"npm 失败（{(await said).Split('\n', StringSplitOptions.RemoveEmptyEntries).FirstOrDefault() ?? "没有说明"}）。";
            }

            Directory.CreateDirectory(folder);
            foreach (var (name, path) in Wanted)
            {
                var unfinished = Path.Combine(folder, $".{name}.{Path.GetRandomFileName()}");
                File.Copy(Path.Combine([work, "node_modules", .. path.Split('/')]), unfinished);
                File.Move(unfinished, Path.Combine(folder, name), overwrite: true);
            }

            return null;
        }
        catch (Win32Exception)
        {
            return "没有 npm。";
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            return $"写不进 {folder}。";
        }
        finally
        {
            Directory.Delete(work, recursive: true);
        }
    }

    private static byte[] Embedded(string name)
    {
        using var stream = typeof(BrowserLibraries).Assembly.GetManifestResourceStream($"libraries/{name}")!; // embedded by the project file
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return content.ToArray();
    }
}
