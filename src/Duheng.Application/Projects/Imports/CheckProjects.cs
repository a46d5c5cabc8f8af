using Duheng.Application.Common;
using Duheng.Application.Jobs;
using Duheng.Domain.Lifecycle;
using Duheng.Storage;

namespace Duheng.Application.Projects.Imports;

/// <summary>The job that looks through a file of projects and writes nothing.</summary>
internal sealed class CheckProjects(Database database, JobBook queue, JobProgress progress) : IJobKind
{
    public const string Name = "checkProjects";

    public string Kind => Name;

    public async Task<Failure?> RunAsync(Actor actor, JobRow job, CancellationToken cancellationToken)
    {
        await using var work = await database.ReadAsync(cancellationToken);
        var read = await new ProjectImport(progress).ReadAsync(work, actor, job, JobBook.Read<ImportFile>(job.Input), cancellationToken);
        await work.DisposeAsync();
        if (read.Failed(out var failure, out var found))
        {
            return failure;
        }

        var report = found.Report;
        await queue.FinishAsync(job with { Done = report.Rows, Total = report.Rows, Faulty = report.FaultyRows }, JobState.Done, JobBook.Write(report), cancellationToken);
        return null;
    }
}
