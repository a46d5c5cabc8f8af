using System.Collections.Concurrent;

namespace Duheng.Application.Jobs;

/// <summary>How far running jobs of this server are. Kept in memory: a database that has one writer at a time cannot be told while a job writes.</summary>
public sealed class JobProgress
{
    private readonly ConcurrentDictionary<long, (int Done, int Total, int Faulty)> known = [];

    public void Tell(long job, int done, int total, int faulty) => known[job] = (done, total, faulty);

    public void Forget(long job) => known.TryRemove(job, out _);

    public JobRow Of(JobRow job)
    {
        ArgumentNullException.ThrowIfNull(job);

        return job.State == JobState.Running && known.TryGetValue(job.Id, out var far) ? job with { Done = far.Done, Total = far.Total, Faulty = far.Faulty } : job;
    }
}
