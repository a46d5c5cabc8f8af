using System.Diagnostics;
using Duheng.Fixtures;

namespace Duheng.Bench;

/// <summary>One document by a new process, as published (<c>dotnet dev.cs publish</c>).</summary>
internal static class ColdStart
{
    private const int Times = 11;

    public static bool Measure(string document)
    {
        var program = Path.Combine(Repo.Root, "artifacts", "publish", "linux-x64", "duheng");
        if (!File.Exists(program))
        {
            Console.WriteLine($"  cold start not measured: there is no {program}; run `dotnet dev.cs publish` first");
            return false;
        }

        var seconds = Enumerable.Range(0, Times).Select(_ => One(program, document)).Order().ToList();
        Console.WriteLine(FormattableString.Invariant($"  cold starts of one document: best {seconds[0]:N3} s, worst {seconds[^1]:N3} s"));
        return Goal.AtMost("one document from a cold start (the middle of eleven)", seconds[Times / 2], 0.2, "s");
    }

    private static double One(string program, string document)
    {
        var start = new ProcessStartInfo(program, ["check", "--no-cache", "--fail-on", "never", document]) { RedirectStandardOutput = true, UseShellExecute = false };
        var began = Stopwatch.GetTimestamp();
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start.");
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? Stopwatch.GetElapsedTime(began).TotalSeconds : throw new InvalidOperationException(FormattableString.Invariant($"{program} ended with {process.ExitCode}."));
    }
}
