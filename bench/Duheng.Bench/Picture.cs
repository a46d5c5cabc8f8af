using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Duheng.Bench;

/// <summary>Draws the pictures of the README by Chromium: what the terminal shows for a faulty sample, and an HTML result.</summary>
internal static partial class Picture
{
    private const string MarkedSample = "samples/白鹭江市气象监测站维护-2022.txt";
    private const string Sample = "samples/碧浦县残疾人就业培训-2022.txt";
    private const int Columns = 104;
    private const int MostLines = 44;

    private static readonly Dictionary<string, string> Colours = new(StringComparer.Ordinal)
    {
        ["1"] = "font-weight:700",
        ["2"] = "color:#7d8590",
        ["31"] = "color:#ff7b72",
        ["32"] = "color:#7ee787",
        ["33"] = "color:#e3b341",
        ["34"] = "color:#79c0ff",
        ["36"] = "color:#56d4dd",
        ["1;97;41"] = "color:#fff;background:#b62324;font-weight:700",
    };

    public static async Task<int> DrawAsync(CancellationToken cancellationToken)
    {
        var text = await OutputAsync("dotnet", [Program(), "check", Sample], cancellationToken);
        var lines = text.TrimEnd().Split('\n');
        var shown = lines.Length > MostLines ? [.. lines.Take(MostLines - 1), "     ……"] : lines;
        var page = Path.Combine(Path.GetTempPath(), $"duheng-{Guid.NewGuid():N}.html");
        await File.WriteAllTextAsync(page, Html($"$ ./duheng check {Sample}\n{string.Join('\n', shown)}"), cancellationToken);
        var picture = Path.GetFullPath("docs/pictures/check.png");
        Directory.CreateDirectory(Path.GetDirectoryName(picture)!); // under docs
        await ShotAsync(page, picture, string.Create(CultureInfo.InvariantCulture, $"--window-size={Columns * 9},{((shown.Length + 1) * 22) + 48}"), cancellationToken);
        File.Delete(page);
        Console.WriteLine(picture);
        return File.Exists(picture) ? await DrawHtmlAsync(cancellationToken) : 1;
    }

    /// <summary>The HTML result of one whose faults stand on its first page.</summary>
    private static async Task<int> DrawHtmlAsync(CancellationToken cancellationToken)
    {
        var page = Path.Combine(Path.GetTempPath(), $"duheng-{Guid.NewGuid():N}.html");
        await OutputAsync("dotnet", [Program(), "check", MarkedSample, "--format", "html", "-o", page], cancellationToken);
        var picture = Path.GetFullPath("docs/pictures/check-html.png");
        await ShotAsync(page, picture, "--window-size=1440,1000", cancellationToken);
        File.Delete(page);
        Console.WriteLine(picture);
        return File.Exists(picture) ? 0 : 1;
    }

    private static Task<string> ShotAsync(string page, string picture, string size, CancellationToken cancellationToken) => OutputAsync(
        "chromium",
        [
            "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--disable-background-networking", "--disable-sync", "--no-first-run",
            "--force-device-scale-factor=2", size, $"--screenshot={picture}", $"file://{page}",
        ],
        cancellationToken);

    private static string Program() => Path.GetFullPath("artifacts/bin/Duheng.Cli/release/duheng.dll");

    private static string Html(string text)
    {
        var body = new StringBuilder();
        var at = 0;
        var open = false;
        foreach (Match mark in Escape().Matches(text))
        {
            body.Append(WebUtility.HtmlEncode(text[at..mark.Index]));
            body.Append(open ? "</span>" : string.Empty);
            open = mark.Groups["code"].Value != "0";
            body.Append(open ? $"<span style=\"{Colours[mark.Groups["code"].Value]}\">" : string.Empty);
            at = mark.Index + mark.Length;
        }

        body.Append(WebUtility.HtmlEncode(text[at..]));
        return $$"""
            <!doctype html><meta charset="utf-8"><style>
            body { margin: 0; background: #0d1117; color: #e6edf3; padding: 22px 26px; }
            pre { margin: 0; font: 15px/22px "Noto Sans Mono CJK SC", monospace; white-space: pre; }
            </style><pre lang="zh-CN">{{body}}</pre>
            """;
    }

    private static async Task<string> OutputAsync(string program, IEnumerable<string> arguments, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, UseShellExecute = false };
        start.Environment["FORCE_COLOR"] = "1";
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start.");
        var output = await process.StandardOutput.ReadToEndAsync(cancellationToken);
        await process.WaitForExitAsync(cancellationToken);
        return output;
    }

    [GeneratedRegex("\u001b\\[(?<code>[\\d;]+)m", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Escape();
}
