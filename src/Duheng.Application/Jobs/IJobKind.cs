using Duheng.Application.Common;
using Duheng.Domain.Lifecycle;

namespace Duheng.Application.Jobs;

/// <summary>One kind of job. Bearing this mark is all it takes to be found. What it writes it writes in one transaction, together with the end of the job: a server that is stopped in the middle begins it again.</summary>
public interface IJobKind
{
    /// <summary>Kept in the row: checkProjects.</summary>
    string Kind { get; }

    /// <param name="actor">Who asked for it, with what is granted now.</param>
    /// <returns>Why it could not be done; null when it has finished the job itself.</returns>
    Task<Failure?> RunAsync(Actor actor, JobRow job, CancellationToken cancellationToken);
}
