using System.Diagnostics;

namespace Duheng.Bench.Fuzzing;

/// <summary>
/// The limit of a case: 5 s of processor time, so that other programs of the machine make no hang of it. What waits without working,
/// as for another program, has the time that such a program is given.
/// </summary>
internal sealed class CaseClock
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(120);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    private readonly TimeSpan before = Environment.CpuUsage.TotalTime;
    private readonly long started = Stopwatch.GetTimestamp();

    /// <summary>Processor time since the start; one case runs at a time.</summary>
    public TimeSpan Used => Environment.CpuUsage.TotalTime - before;

    private bool IsOver => Used > Limit || Stopwatch.GetElapsedTime(started) > Longest;

    /// <summary>Whether it ends, well or badly, within the limit.</summary>
    public async Task<bool> IsInTimeAsync(Task work)
    {
        while (!work.IsCompleted && !IsOver)
        {
            await Task.WhenAny(work, Task.Delay(Pause));
        }

        return work.IsCompleted && !IsOver;
    }
}
