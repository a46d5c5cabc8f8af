using Duheng.Application.Common;
using Duheng.Application.Jobs;
using Duheng.Application.Projects.Imports;
using Duheng.Application.Registers.Packs;
using Duheng.Domain.Lifecycle;
using Duheng.Domain.Quantities;
using Duheng.Storage;

namespace Duheng.Application.Registers.Imports;

/// <summary>The job that enters a file of entries after it was looked through: looked through once more, since others write meanwhile, and all in one transaction.</summary>
internal sealed class EnterEntries(Database database, JobBook queue, JobProgress progress, PackCatalog packs, ProfileCatalog profiles, EntryBook book) : IJobKind
{
    public const string Name = "enterEntries";

    public string Kind => Name;

    public async Task<Failure?> RunAsync(Actor actor, JobRow job, CancellationToken cancellationToken)
    {
        var choice = JobBook.Read<ImportChoice>(job.Input);
        if (await queue.FindAsync(actor, choice.Check, cancellationToken) is not { Kind: CheckEntries.Name } check)
        {
            return Refusals.NoSuch("这次导入的文件");
        }

        var file = JobBook.Read<EntryImportFile>(check.Input);
        await using var work = await database.WriteAsync(cancellationToken);
        var read = await new EntryImport(packs, profiles, progress).ReadAsync(work, actor, job, file, opens: true, cancellationToken);
        if (read.Failed(out var failure, out var found))
        {
            return failure;
        }

        var report = found.Report;
        if (report.FaultyRows > 0 && !choice.OnlyGood)
        {
            return Refusals.Conflict($"有 {Figures.Plain(report.FaultyRows)} 行有误，一行也没有写入；请改好文件重新上传，或选“只导入正确的行”。");
        }

        if (found.Entries.Count == 0)
        {
            return Refusals.Conflict("没有可以写入的行；这个文件可能已经导入过。");
        }

        await book.AddAsync(
            work, actor, found.Register, found.Place.Organisation.Id, found.Entries, file.SourceId is null ? EntrySource.Import : EntrySource.Query, done => progress.Tell(job.Id, done, found.Entries.Count, report.FaultyRows), cancellationToken);
        var ended = await queue.FinishAsync(
            work, job with { Done = found.Entries.Count, Total = found.Entries.Count, Faulty = report.FaultyRows }, JobState.Done, JobBook.Write(report with { Entered = found.Entries.Count }), cancellationToken);
        if (ended)
        {
            await work.CommitAsync(cancellationToken);
        }

        return null; // else another server has taken the job, and what was written here is dropped
    }
}
