using System.Diagnostics;
using Duheng.Application.Checking;
using Duheng.Application.Data;
using Duheng.Fixtures;

namespace Duheng.Bench.Fuzzing;

/// <summary>
/// Damages valid files of every kind and reads them: no crash, no file longer than the limit, nothing left on the disk.
/// A case is its number: <c>fuzz --minutes N --from NUMBER</c> starts there again. Files with a fault are kept in artifacts/fuzz.
/// </summary>
internal sealed class FuzzRun
{
    private readonly CheckDocuments check = new(new CheckDocument(Knowledge.Shipped));
    private readonly FuzzCases cases;

    private FuzzRun(FuzzCases cases) => this.cases = cases;

    public static async Task<int> RunAsync(double minutes, int from, CancellationToken cancellationToken)
    {
        var (made, work) = (Directory.CreateTempSubdirectory("fuzz-"), Directory.CreateTempSubdirectory("fuzz-"));
        Environment.SetEnvironmentVariable("TMPDIR", work.FullName); // what is left behind here is ours
        try
        {
            var run = new FuzzRun(new FuzzCases(await OfficeFiles.MakeAsync(made.FullName, cancellationToken)));
            return await run.RunAsync(TimeSpan.FromMinutes(minutes), from, work, cancellationToken);
        }
        finally
        {
            made.Delete(recursive: true);
            work.Delete(recursive: true);
        }
    }

    /// <summary>Writes the file of a case, to look into it.</summary>
    public static async Task<int> WriteAsync(int number, string file, CancellationToken cancellationToken)
    {
        var made = Directory.CreateTempSubdirectory("fuzz-");
        await File.WriteAllBytesAsync(file, new FuzzCases(await OfficeFiles.MakeAsync(made.FullName, cancellationToken)).Case(number).Content, cancellationToken);
        made.Delete(recursive: true);
        return 0;
    }

    private async Task<int> RunAsync(TimeSpan time, int from, DirectoryInfo work, CancellationToken cancellationToken)
    {
        var watch = Stopwatch.StartNew();
        var (faults, number, slowest, slowestCase, peak) = (0, from, TimeSpan.Zero, from, 0L);
        for (var ends = true; ends && watch.Elapsed < time; number++)
        {
            var (what, content) = cases.Case(number);
            var clock = new CaseClock();
            (var problem, ends) = await TryAsync(content, clock, cancellationToken);
            (slowest, slowestCase) = clock.Used > slowest ? (clock.Used, number) : (slowest, slowestCase);
            peak = Math.Max(peak, GC.GetTotalMemory(forceFullCollection: false));
            if (problem is not null)
            {
                faults++;
                Console.WriteLine(FormattableString.Invariant($"case {number} {what}: {problem}; {Kept(number, content)}"));
            }
        }

        var left = work.GetFileSystemInfos().Length;
        Console.WriteLine(FormattableString.Invariant($"fuzz: {number - from} files from case {from}, {faults} faults, slowest {slowest.TotalSeconds:0.00} s of processor time (case {slowestCase}), peak {peak / 1_048_576} MB allocated, {left} files or folders left behind"));
        return faults == 0 && left == 0 ? 0 : 1;
    }

    /// <summary>What is wrong with the reading of this file, or null; and whether it ended, for else nothing more can be measured.</summary>
    private async Task<(string? Problem, bool Ends)> TryAsync(byte[] content, CaseClock clock, CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var reading = Task.Run(() => ReadAsync(content, stop.Token), stop.Token);
        if (await clock.IsInTimeAsync(reading))
        {
            return (reading.Exception?.GetBaseException().ToString(), true);
        }

        await stop.CancelAsync();
        if (!reading.IsCompleted && !await new CaseClock().IsInTimeAsync(reading))
        {
            return ("does not end, even when told to; nothing more is tried", false);
        }

        // Once more: the first of a kind pays for the compiler too.
        var again = Task.Run(() => ReadAsync(content, cancellationToken), cancellationToken);
        return await new CaseClock().IsInTimeAsync(again) ? (again.Exception?.GetBaseException().ToString(), true) : ("twice over the limit", again.IsCompleted);
    }

    private async Task ReadAsync(byte[] content, CancellationToken cancellationToken)
    {
        var source = new DocumentSource("case", IsNamed: true, () => new MemoryStream(content, writable: false));
        await foreach (var document in check.ExecuteAsync([source], CheckOptions.Usual, jobs: 1, cancellationToken))
        {
            if (document.Reports.Count == 0 && document.Problem is null)
            {
                throw new InvalidOperationException($"{document.Source.Name}: neither a report nor a word why not.");
            }
        }
    }

    private static string Kept(int number, byte[] content)
    {
        var file = Path.Combine(Directory.CreateDirectory(Repo.At("artifacts", "fuzz")).FullName, FormattableString.Invariant($"case-{number}"));
        File.WriteAllBytes(file, content);
        return file;
    }
}
