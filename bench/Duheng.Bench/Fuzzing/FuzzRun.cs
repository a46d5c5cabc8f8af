using System.Diagnostics;
using Duheng.Application.Checking;
using Duheng.Application.Data;
using Duheng.Documents.Readers;
using Duheng.Fixtures;
using Duheng.Fixtures.Files;
using Duheng.Fixtures.Forms;

namespace Duheng.Bench.Fuzzing;

/// <summary>
/// Damages valid files of every kind and reads them: no crash, no file longer than the limit, nothing left on the disk.
/// A case is its number: <c>fuzz --minutes N --from NUMBER</c> starts there again.
/// </summary>
internal static class FuzzRun
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(5);

    public static async Task<int> RunAsync(double minutes, int from, CancellationToken cancellationToken)
    {
        var check = new CheckDocuments(new CheckDocument(Knowledge.Shipped));
        var watch = Stopwatch.StartNew();
        var (faults, number, slowest, slowestCase, peak) = (0, from, TimeSpan.Zero, from, 0L);
        var before = Leftovers();
        while (watch.Elapsed < TimeSpan.FromMinutes(minutes))
        {
            var (what, content) = Case(number);
            var started = watch.Elapsed;
            var reading = Task.Run(() => ReadAsync(check, content, cancellationToken), cancellationToken);
            var isInTime = await Task.WhenAny(reading, Task.Delay(Limit, cancellationToken)) == reading;
            var problem = isInTime ? reading.Exception?.GetBaseException().ToString() : await WhereAsync(content, cancellationToken);
            if (problem is not null)
            {
                faults++;
                Console.WriteLine(FormattableString.Invariant($"case {number} {what}: {problem}"));
            }

            (slowest, slowestCase) = watch.Elapsed - started > slowest ? (watch.Elapsed - started, number) : (slowest, slowestCase);
            peak = Math.Max(peak, GC.GetTotalMemory(forceFullCollection: false));
            number++;
        }

        var left = Leftovers() - before;
        Console.WriteLine(FormattableString.Invariant($"fuzz: {number - from} files from case {from}, {faults} faults, slowest {slowest.TotalSeconds:0.00} s (case {slowestCase}), peak {peak / 1_048_576} MB allocated, {left} folders left behind"));
        return faults == 0 && left <= 0 ? 0 : 1;
    }

    /// <summary>Whether the reader is slow, or what comes after it.</summary>
    private static async Task<string> WhereAsync(byte[] content, CancellationToken cancellationToken)
    {
        var reader = Task.Run(() => DocumentReaders.Read(new MemoryStream(content, writable: false), cancellationToken), cancellationToken);
        return await Task.WhenAny(reader, Task.Delay(Limit, cancellationToken)) == reader ? "not checked in 5 s" : "not read in 5 s";
    }

    /// <summary>Writes the file of a case, to look into it.</summary>
    public static int Write(int number, string file)
    {
        File.WriteAllBytes(file, Case(number).Content);
        return 0;
    }

    private static async Task ReadAsync(CheckDocuments check, byte[] content, CancellationToken cancellationToken)
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

    private static (string What, byte[] Content) Case(int number)
    {
        var dice = new Dice(number);
        var (form, file) = (dice.Pick(FormBook.All), dice.Pick(FileBook.All));
        var content = file.Write(form.Clean(dice.Between(1, 50)), dice);
        for (var times = dice.Between(1, 3); times > 0; times--)
        {
            content = dice.Chance(50) ? BytesDamage.Damage(content, dice) : TryMarkup(content, dice);
        }

        return ($"{form.Id}.{file.Id}", content);
    }

    /// <summary>An archive that is broken already can only be broken by its bytes.</summary>
    private static byte[] TryMarkup(byte[] content, Dice dice)
    {
        try
        {
            return MarkupDamage.Damage(content, dice);
        }
        catch (Exception broken) when (broken is InvalidDataException or EndOfStreamException or ArgumentException or IOException)
        {
            return BytesDamage.Damage(content, dice);
        }
    }

    private static int Leftovers() => Directory.GetDirectories(Path.GetTempPath(), "duheng-*").Length;
}
