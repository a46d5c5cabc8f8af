using System.Diagnostics;

namespace Duheng.Bench;

/// <summary>How fast documents went by.</summary>
/// <param name="Rate">Documents a second.</param>
/// <param name="Processor">Processor time of all threads, a document.</param>
internal sealed record Pace(double Rate, TimeSpan Processor)
{
    public static Pace None { get; } = new(0, TimeSpan.MaxValue);

    public static Pace Of(IReadOnlyList<byte[]> documents, int threads, Action<byte[]> work)
    {
        var (start, used) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
        Parallel.ForEach(documents, new ParallelOptions { MaxDegreeOfParallelism = threads }, work);
        return new Pace(documents.Count / Stopwatch.GetElapsedTime(start).TotalSeconds, (Environment.CpuUsage.TotalTime - used) / documents.Count);
    }

    public Pace Better(Pace other) => new(Math.Max(Rate, other.Rate), Processor < other.Processor ? Processor : other.Processor);
}
