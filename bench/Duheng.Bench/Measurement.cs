using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using Duheng.Application.Data;
using Duheng.Documents.Readers;
using Duheng.Domain.Auditing;
using Duheng.Domain.Scoring;

namespace Duheng.Bench;

/// <summary>Documents a second by stage on one core, against hashing the same bytes; memory of few against many.</summary>
internal static class Measurement
{
    private const int WarmUp = 200;
    private const int Few = 1_000;
    private const double GrowthAllowed = 1.3;
    private static readonly string[] Stages = ["read", "recognise", "score", "audit"];

    public static async Task<int> RunAsync(int reports, CancellationToken cancellationToken)
    {
        Walk(WarmUp, out _, out _, cancellationToken);
        var times = Walk(reports, out var bytes, out var hashing, cancellationToken);
        var all = times.Aggregate(TimeSpan.Zero, (sum, time) => sum + time);
        Say($"{reports:N0} generated reports, {bytes / 1_048_576.0:N0} MB, one core");
        foreach (var (stage, time) in Stages.Zip(times))
        {
            Say($"  {stage,-10} {reports / time.TotalSeconds,10:N0} documents/s  {time / all,6:P0} of the way");
        }

        Say($"  {"all",-10} {reports / all.TotalSeconds,10:N0} documents/s");
        Say($"  hashing the same bytes (SHA-256): {reports / hashing.TotalSeconds:N0} documents/s; a check takes {all / hashing:N1} times as long");

        var (few, many) = (await PeakAsync(Few, cancellationToken), await PeakAsync(reports, cancellationToken));
        var growth = (double)many / few;
        Say($"peak memory of a whole check with its JSON result: {few / 1_048_576.0:N0} MB for {Few:N0}, {many / 1_048_576.0:N0} MB for {reports:N0}: {growth:N2} times");
        if (growth > GrowthAllowed)
        {
            Say($"memory grows with the number of reports: more than {GrowthAllowed} times");
            return 1;
        }

        return 0;
    }

    public static int Stages2(int reports)
    {
        Walk(WarmUp, out _, out _, CancellationToken.None);
        var cpu = Environment.CpuUsage.UserTime;
        var times = Walk(reports, out _, out var hashing, CancellationToken.None);
        Say($"cpu {(Environment.CpuUsage.UserTime - cpu).TotalMicroseconds / reports:N0} us");
        foreach (var (stage, time) in Stages.Zip(times))
        {
            Say($"  {stage,-10} {time.TotalMicroseconds / reports,10:N0} us");
        }

        Say($"  hash {hashing.TotalMicroseconds / reports:N0} us");
        return 0;
    }

    private static TimeSpan[] Walk(int count, out long bytes, out TimeSpan hashing, CancellationToken cancellationToken)
    {
        var knowledge = Knowledge.Shipped;
        var times = new TimeSpan[Stages.Length];
        (bytes, hashing) = (0L, TimeSpan.Zero);
        foreach (var (_, content) in MadeDocuments.Make(count))
        {
            bytes += content.Length;
            var start = Stopwatch.GetTimestamp();
            SHA256.HashData(content);
            hashing += Lap(ref start);
            var reading = DocumentReaders.Read(new MemoryStream(content, writable: false), cancellationToken);
            times[0] += Lap(ref start);
            var recognised = knowledge.Recogniser.Recognise(reading.Paper!); // generated reports are readable
            times[1] += Lap(ref start);
            var report = recognised.Report!; // and are reports
            var choice = knowledge.Schemes.ChooseFor(report, recognised.Because);
            var sheet = ReportScoring.Score(report, choice.Scheme, knowledge.Lexicon);
            times[2] += Lap(ref start);
            AuditEngine.Audit(new AuditCase(report, sheet, choice.Scheme, knowledge.Lexicon), RuleSelection.All);
            times[3] += Lap(ref start);
        }

        return times;
    }

    private static TimeSpan Lap(ref long start)
    {
        var end = Stopwatch.GetTimestamp();
        var elapsed = Stopwatch.GetElapsedTime(start, end);
        start = end;
        return elapsed;
    }

    private static async Task<long> PeakAsync(int count, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath ?? "dotnet") { RedirectStandardOutput = true, UseShellExecute = false };
        if (Path.GetFileNameWithoutExtension(start.FileName) == "dotnet")
        {
            start.ArgumentList.Add(typeof(Measurement).Assembly.Location);
        }

        start.ArgumentList.Add("memory");
        start.ArgumentList.Add(count.ToString(CultureInfo.InvariantCulture));
        using var child = Process.Start(start) ?? throw new InvalidOperationException("The bench did not start itself.");
        var printed = await child.StandardOutput.ReadToEndAsync(cancellationToken);
        await child.WaitForExitAsync(cancellationToken);
        return long.Parse(printed, CultureInfo.InvariantCulture);
    }

    private static void Say(FormattableString line) => Console.WriteLine(FormattableString.Invariant(line));
}
