using System.Globalization;
using Duheng.Application.Caching;
using Duheng.Application.Checking;
using Duheng.Application.Data;

namespace Duheng.Bench;

/// <summary>Two-page Word files on all cores: a whole check against a bare inflate-and-scan, against peers, from cold, from the cache.</summary>
internal static class SpeedRun
{
    private const int Documents = 1_500;
    private const int Rounds = 15; // a folder of thousands: the runtime compiles for good in the first ten
    private const int ForMammoth = 200;
    private const int ForLibreOffice = 40;
    private static readonly int Threads = Environment.ProcessorCount;

    /// <summary>The first two figures alone, to try a change.</summary>
    public static int Rate(CancellationToken cancellationToken) => Rate(WordForms.Make(Documents), cancellationToken).IsReached ? 0 : 1;

    /// <summary>The cache alone.</summary>
    public static int Cache(CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("duheng-bench-").FullName;
        try
        {
            return Cached(WordForms.Make(Documents), folder, cancellationToken) ? 0 : 1;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    public static async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var documents = WordForms.Make(Documents);
        var (reached, checking) = Rate(documents, cancellationToken);
        var folder = Directory.CreateTempSubdirectory("duheng-bench-").FullName;
        try
        {
            reached &= await PeersAsync(documents, checking, folder, cancellationToken);
            reached &= ColdStart.Measure(WordForms.Write([documents[0]], Path.Combine(folder, "cold"))[0]);
            reached &= Cached(documents, Path.Combine(folder, "cache"), cancellationToken);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }

        return reached ? 0 : 1;
    }

    private static (bool IsReached, double Checking) Rate(IReadOnlyList<byte[]> documents, CancellationToken cancellationToken)
    {
        var check = new CheckDocument(Knowledge.Shipped);
        Console.WriteLine(FormattableString.Invariant($"{Documents:N0} two-page Word files, {documents.Average(one => one.Length) / 1024:N0} KB each, {Threads} threads"));
        var (checking, scanning) = (Pace.None, Pace.None);
        for (var round = 0; round < Rounds; round++) // by turns, so that both see the same machine; the best of each counts
        {
            checking = checking.Better(Pace.Of(documents, Threads, one => _ = check.Execute(Source(one), CheckOptions.Usual, cancellationToken)));
            scanning = scanning.Better(Pace.Of(documents, Threads, one => _ = BareScan.Nodes(one)));
        }

        Console.WriteLine(FormattableString.Invariant($"  bare inflate-and-scan {scanning.Rate:N0} documents/s"));
        var reached = Goal.AtLeast("read, recognised, scored and audited", checking.Rate, 1_000, "docs/s");
        reached &= Goal.AtMost("  against a bare inflate-and-scan: so many times as long", scanning.Rate / checking.Rate, 6, "times");
        Console.WriteLine(FormattableString.Invariant($"    processor time, which other programs disturb less: {checking.Processor.TotalMicroseconds:N0} against {scanning.Processor.TotalMicroseconds:N0} µs a document, {checking.Processor / scanning.Processor:N2} times; {checking.Allocated / 1024:N0} against {scanning.Allocated / 1024:N0} KB of memory"));
        return (reached, checking.Rate);
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

    private static bool Cached(IReadOnlyList<byte[]> documents, string folder, CancellationToken cancellationToken)
    {
        var fresh = new CheckDocument(Knowledge.Shipped);
        var (checking, keeping, finding) = (Pace.None, Pace.None, Pace.None);
        for (var round = 0; round < Rounds; round++)
        {
            var cached = new CheckDocument(Knowledge.Shipped, new CheckCache(Path.Combine(folder, round.ToString(CultureInfo.InvariantCulture)), Knowledge.Shipped.Schemes));
            checking = checking.Better(Pace.Of(documents, Threads, one => _ = fresh.Execute(Source(one), CheckOptions.Usual, cancellationToken)));
            keeping = keeping.Better(Pace.Of(documents, Threads, one => _ = cached.Execute(Source(one), CheckOptions.Usual, cancellationToken)));
            finding = finding.Better(Pace.Of(documents, Threads, one => _ = cached.Execute(Source(one), CheckOptions.Usual, cancellationToken)));
        }

        Console.WriteLine(FormattableString.Invariant($"  without a cache {checking.Rate:N0}, into an empty one {keeping.Rate:N0}, from the cache {finding.Rate:N0} documents/s"));
        Console.WriteLine(FormattableString.Invariant($"    processor time {checking.Processor.TotalMicroseconds:N0}, {keeping.Processor.TotalMicroseconds:N0} and {finding.Processor.TotalMicroseconds:N0} µs a document"));
        return Goal.AtLeast("from the cache: so many times as fast as a fresh check", finding.Rate / checking.Rate, 2, "times");
    }

    private static DocumentSource Source(byte[] content) => new("表.docx", IsNamed: true, () => new MemoryStream(content, writable: false));
}
