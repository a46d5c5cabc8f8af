using System.Diagnostics;
using Duheng.Application.Data;
using Duheng.Documents.Readers;
using Duheng.Domain.Auditing;
using Duheng.Domain.Scoring;

namespace Duheng.Bench;

/// <summary>What each stage of a check takes of generated reports, on one core.</summary>
internal static class Measurement
{
    private const int WarmUp = 300;
    private static readonly string[] Stages = ["read", "recognise", "score", "audit"];

    public static int Print(int reports, CancellationToken cancellationToken)
    {
        Walk(WarmUp, cancellationToken);
        var times = Walk(reports, cancellationToken);
        var all = times.Aggregate(TimeSpan.Zero, (sum, time) => sum + time);
        Console.WriteLine(FormattableString.Invariant($"{reports:N0} generated reports, one core: {reports / all.TotalSeconds:N0} documents/s"));
        foreach (var (stage, time) in Stages.Zip(times))
        {
            Console.WriteLine(FormattableString.Invariant($"  {stage,-10} {time.TotalMicroseconds / reports,8:N0} µs a document {time / all,6:P0}"));
        }

        return 0;
    }

    private static TimeSpan[] Walk(int count, CancellationToken cancellationToken)
    {
        var knowledge = Knowledge.Shipped;
        var times = new TimeSpan[Stages.Length];
        foreach (var (_, content) in MadeDocuments.Make(count))
        {
            var start = Stopwatch.GetTimestamp();
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
}
