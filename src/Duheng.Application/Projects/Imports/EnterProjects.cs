using Duheng.Application.Common;
using Duheng.Application.Jobs;
using Duheng.Domain.Lifecycle;
using Duheng.Domain.Quantities;
using Duheng.Storage;

namespace Duheng.Application.Projects.Imports;

/// <summary>The job that enters a file of projects after it was looked through: looked through once more, since others write meanwhile, and all in one transaction.</summary>
internal sealed class EnterProjects(Database database, JobBook queue, JobProgress progress, ProjectBook book) : IJobKind
{
    public const string Name = "enterProjects";

    public string Kind => Name;

    public async Task<Failure?> RunAsync(Actor actor, JobRow job, CancellationToken cancellationToken)
    {
        var choice = JobBook.Read<ImportChoice>(job.Input);
        if (await queue.FindAsync(actor, choice.Check, cancellationToken) is not { Kind: CheckProjects.Name } check)
        {
            return Refusals.NoSuch("这次导入的文件");
        }

        await using var work = await database.WriteAsync(cancellationToken);
        if ((await new ProjectImport(progress).ReadAsync(work, actor, job, JobBook.Read<ImportFile>(check.Input), cancellationToken)).Failed(out var failure, out var found))
        {
            return failure;
        }

        var (projects, report) = found;
        if (report.FaultCount > 0 && !choice.OnlyGood)
        {
            return Refusals.Conflict($"有 {Figures.Plain(report.FaultyRows)} 行有误，一行也没有写入；请改好文件重新上传，或选“只导入正确的行”。");
        }

        if (projects.Count == 0)
        {
            return Refusals.Conflict("没有可以写入的行；这个文件可能已经导入过。");
        }

        await book.AddAsync(work, actor, projects, done => progress.Tell(job.Id, done, projects.Count, report.FaultyRows), cancellationToken);
        var ended = await queue.FinishAsync(
            work, job with { Done = projects.Count, Total = projects.Count, Faulty = report.FaultyRows }, JobState.Done, JobBook.Write(report with { Entered = projects.Count }), cancellationToken);
        if (!ended)
        {
            return null; // another server has taken the job: what was written here is dropped with the transaction
        }

        await work.CommitAsync(cancellationToken);
        return null;
    }
}
