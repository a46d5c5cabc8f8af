using System.Diagnostics;
using Duheng.Application.Caching;
using Duheng.Application.Checking;
using Duheng.Application.Data;

namespace Duheng.Bench;

/// <summary>Two-page Word files on all cores: a whole check against a bare inflate-and-scan, against peers, from cold, from the cache.</summary>
internal static class SpeedRun
{
    private const int Documents = 1_500;
    private const int Rounds = 5;
    private const int ForMammoth = 200;
    private const int ForLibreOffice = 40;
    private static readonly int Threads = Environment.ProcessorCount;

    public static async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var documents = WordForms.Make(Documents);
        var check = new CheckDocument(Knowledge.Shipped);
        Console.WriteLine(FormattableString.Invariant($"{Documents:N0} two-page Word files, {documents.Average(one => one.Length) / 1024:N0} KB each, {Threads} threads"));
        var (checking, scanning) = (0.0, 0.0);
        for (var round = 0; round < Rounds; round++) // by turns, so that both see the same machine; the best of each counts
        {
            checking = Math.Max(checking, Rate(documents, one => _ = check.Execute(Source(one), CheckOptions.Usual, cancellationToken)));
            scanning = Math.Max(scanning, Rate(documents, one => _ = BareScan.Nodes(one)));
        }

        Console.WriteLine(FormattableString.Invariant($"  bare inflate-and-scan {scanning:N0} documents/s"));
        var reached = Goal.AtLeast("read, recognised, scored and audited", checking, 1_000, "docs/s");
        reached &= Goal.AtMost("  against a bare inflate-and-scan: so many times as long", scanning / checking, 6, "times");
        var folder = Directory.CreateTempSubdirectory("duheng-bench-").FullName;
        try
        {
            reached &= await PeersAsync(documents, checking, folder, cancellationToken);
            reached &= ColdStart.Measure(WordForms.Write([documents[0]], Path.Combine(folder, "cold"))[0]);
            Cached(documents, Path.Combine(folder, "cache"), checking, cancellationToken);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }

        return reached ? 0 : 1;
    }

    private static async Task<bool> PeersAsync(IReadOnlyList<byte[]> documents, double checking, string folder, CancellationToken cancellationToken)
    {
        var reached = true;
        if (await Peers.MammothAsync(WordForms.Write([.. documents.Take(ForMammoth)], Path.Combine(folder, "mammoth")), Threads, cancellationToken) is { } mammoth)
        {
            Console.WriteLine(FormattableString.Invariant($"  mammoth (to HTML, {Threads} processes) {mammoth:N0} documents/s"));
            reached &= Goal.AtLeast("  so many times as fast as mammoth", checking / mammoth, 20, "times");
        }

        if (await Peers.LibreOfficeAsync(WordForms.Write([.. documents.Take(ForLibreOffice)], Path.Combine(folder, "office")), cancellationToken) is { } office)
        {
            Console.WriteLine(FormattableString.Invariant($"  LibreOffice (to HTML, one batch) {office:N1} documents/s"));
            reached &= Goal.AtLeast("  so many times as fast as LibreOffice", checking / office, 50, "times");
        }

        return reached;
    }

    private static void Cached(IReadOnlyList<byte[]> documents, string folder, double checking, CancellationToken cancellationToken)
    {
        var check = new CheckDocument(Knowledge.Shipped, new CheckCache(folder, Knowledge.Shipped.Schemes));
        var first = Rate(documents, one => _ = check.Execute(Source(one), CheckOptions.Usual, cancellationToken));
        var again = Rate(documents, one => _ = check.Execute(Source(one), CheckOptions.Usual, cancellationToken));
        Console.WriteLine(FormattableString.Invariant($"  into the cache {first:N0}, from the cache {again:N0} documents/s: {again / checking:N1} times a fresh check"));
    }

    private static double Rate(IReadOnlyList<byte[]> documents, Action<byte[]> work)
    {
        var start = Stopwatch.GetTimestamp();
        Parallel.ForEach(documents, new ParallelOptions { MaxDegreeOfParallelism = Threads }, work);
        return documents.Count / Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    private static DocumentSource Source(byte[] content) => new("表.docx", IsNamed: true, () => new MemoryStream(content, writable: false));
}
