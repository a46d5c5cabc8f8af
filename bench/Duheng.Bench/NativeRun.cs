using System.Diagnostics;
using Duheng.Fixtures;

namespace Duheng.Bench;

/// <summary>The program that was compiled ahead against the one that compiles as it runs, both as published: what works on documents says the same in each, byte by byte.</summary>
internal static class NativeRun
{
    private static readonly string[] Formats = ["text", "json", "csv", "sarif", "html", "junit", "github"];
    private static readonly string[] Languages = ["zh", "en"];

    /// <summary>Without a file that is written; each ends by itself.</summary>
    private static IEnumerable<string[]> CommandLines =>
    [
        .. Formats.SelectMany(format => Languages.Select(language => (string[])["check", "--no-cache", "--format", format, "--lang", language, Samples])),
        ["check", "--format", "json", Samples], // written into the cache, and then read from there
        ["check", "--format", "json", Samples],
        ["check", "--select", "SCR", "--fail-on", "never", Samples],
        ["score", Sample], ["score", "--format", "json", Sample], ["convert", "--to", "json", Sample], ["whatif", Sample],
        ["rules"], ["rules", "SCR-01"], ["rules", "--format", "json"], ["schemes"], ["schemes", "cn-2020"], ["schema"], ["--help"], ["check", "--help"], ["serve", "--help"], ["--version"],
        ["check", "nowhere.docx"], ["check", "--format", "nothing", Samples], ["nothing"], ["verify", "--db", "Host=127.0.0.1;Port=1;Username=nobody"],
    ];

    private static string Samples => Path.Combine(Repo.Root, "samples");

    private static string Sample => Directory.EnumerateFiles(Samples, "*.docx").Order(StringComparer.Ordinal).First();

    public static async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var folder = Path.Combine(Repo.Root, "artifacts", "publish", "linux-x64");
        var different = 0;
        foreach (var line in CommandLines)
        {
            var (native, other) = (await SayAsync(Path.Combine(folder, "duheng"), line, cancellationToken), await SayAsync(Path.Combine(folder, "duheng-platform"), line, cancellationToken));
            if (native != other)
            {
                different++;
                Console.WriteLine($"  differs: duheng {string.Join(' ', line)}\n{First(native, other)}");
            }
        }

        return Goal.AtMost("command lines that say something else when compiled ahead", different, 0, string.Empty) ? 0 : 1;
    }

    /// <summary>The exit code, what was printed, and what was said beside.</summary>
    private static async Task<string> SayAsync(string program, string[] line, CancellationToken cancellationToken)
    {
        using var process = Process.Start(new ProcessStartInfo(program, line) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false })
            ?? throw new InvalidOperationException($"{program} did not start.");
        var (output, error) = (process.StandardOutput.ReadToEndAsync(cancellationToken), process.StandardError.ReadToEndAsync(cancellationToken));
        await process.WaitForExitAsync(cancellationToken);
        return FormattableString.Invariant($"{process.ExitCode}\n{await output}\n{await error}");
    }

    private static string First(string one, string other)
    {
        var (left, right) = (one.Split('\n'), other.Split('\n'));
        var at = Enumerable.Range(0, Math.Min(left.Length, right.Length)).FirstOrDefault(index => left[index] != right[index], Math.Min(left.Length, right.Length) - 1);
        return FormattableString.Invariant($"    line {at + 1}\n    ahead: {left[at]}\n    other: {right[at]}");
    }
}
