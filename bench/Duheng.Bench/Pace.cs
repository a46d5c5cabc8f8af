using System.Diagnostics;

namespace Duheng.Bench;

/// <summary>How fast documents went by.</summary>
/// <param name="Rate">Documents a second.</param>
/// <param name="Processor">Processor time of all threads, a document.</param>
/// <param name="Allocated">Bytes of memory asked for, a document.</param>
internal sealed record Pace(double Rate, TimeSpan Processor, long Allocated)
{
    public static Pace None { get; } = new(0, TimeSpan.MaxValue, long.MaxValue);

    public static Pace Of(IReadOnlyList<byte[]> documents, int threads, Action<byte[]> work)
    {
        var (start, used, allocated) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime, GC.GetTotalAllocatedBytes());
        Parallel.ForEach(documents, new ParallelOptions { MaxDegreeOfParallelism = threads }, work);
        return new Pace(documents.Count / Stopwatch.GetElapsedTime(start).TotalSeconds, (Environment.CpuUsage.TotalTime - used) / documents.Count, (GC.GetTotalAllocatedBytes() - allocated) / documents.Count);
    }

    public Pace Better(Pace other) => new(Math.Max(Rate, other.Rate), Processor < other.Processor ? Processor : other.Processor, Math.Min(Allocated, other.Allocated));
}
