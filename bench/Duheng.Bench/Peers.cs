using System.Diagnostics;
using System.Globalization;
using Duheng.Fixtures;

namespace Duheng.Bench;

/// <summary>Programs that read the same files, for comparison. They are fetched or found here; what is missing is said.</summary>
internal static class Peers
{
    /// <summary>mammoth converting to HTML, in as many processes as threads; documents a second without their start.</summary>
    public static async Task<double?> MammothAsync(IReadOnlyList<string> files, int processes, CancellationToken cancellationToken)
    {
        if (await InstallAsync("mammoth", ["mammoth@1.13.0"], cancellationToken) is not { } folder)
        {
            return null;
        }

        var script = Path.Combine(Repo.Root, "bench", "peers", "mammoth.mjs");
        var runs = files.Chunk((files.Count + processes - 1) / processes).Select(chunk => OtherProgram.OutputAsync("node", [script, folder, .. chunk], cancellationToken));
        var rates = await Task.WhenAll(runs);
        return rates.Any(rate => rate is null) ? null : rates.Sum(rate => double.Parse(rate!, CultureInfo.InvariantCulture)); // none is null here
    }

    /// <summary>docxtemplater filling a template with each line of a file of data; documents a second without its start.</summary>
    public static async Task<double?> DocxtemplaterAsync(string template, string data, CancellationToken cancellationToken)
    {
        if (await InstallAsync("docxtemplater", ["docxtemplater@3.71.0", "pizzip@3.2.0"], cancellationToken) is not { } folder)
        {
            return null;
        }

        var rate = await OtherProgram.OutputAsync("node", [Path.Combine(Repo.Root, "bench", "peers", "docxtemplater.mjs"), folder, template, data], cancellationToken);
        return rate is null ? null : double.Parse(rate, CultureInfo.InvariantCulture);
    }

    /// <summary>LibreOffice converting all files to HTML in one batch; documents a second with its start, which a batch pays once.</summary>
    public static async Task<double?> LibreOfficeAsync(IReadOnlyList<string> files, CancellationToken cancellationToken)
    {
        var folder = Path.GetDirectoryName(files[0])!; // written there
        var start = Stopwatch.GetTimestamp();
        var output = await OtherProgram.OutputAsync(
            "soffice", [$"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", "html", "--outdir", $"{folder}/out", .. files], cancellationToken);
        if (output is null || Directory.GetFiles($"{folder}/out", "*.html").Length != files.Count)
        {
            Console.WriteLine("  LibreOffice not measured: soffice is missing or did not convert every file");
            return null;
        }

        return files.Count / Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    /// <summary>The folder with the packages of a peer; null when they cannot be had.</summary>
    private static async Task<string?> InstallAsync(string name, string[] packages, CancellationToken cancellationToken)
    {
        var folder = Path.Combine(Repo.Root, "artifacts", "peers", name);
        Directory.CreateDirectory(folder);
        if (Directory.Exists(Path.Combine(folder, "node_modules", name)) || await OtherProgram.OutputAsync("npm", ["install", "--silent", "--no-save", "--prefix", folder, .. packages], cancellationToken) is not null)
        {
            return folder;
        }

        Console.WriteLine($"  {name} not measured: npm could not install it");
        return null;
    }
}
