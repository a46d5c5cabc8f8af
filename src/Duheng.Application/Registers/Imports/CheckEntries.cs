using Duheng.Application.Common;
using Duheng.Application.Jobs;
using Duheng.Application.Registers.Packs;
using Duheng.Domain.Lifecycle;
using Duheng.Storage;

namespace Duheng.Application.Registers.Imports;

/// <summary>The job that looks through a file of entries and writes nothing.</summary>
internal sealed class CheckEntries(Database database, JobBook queue, JobProgress progress, PackCatalog packs, ProfileCatalog profiles) : IJobKind
{
    public const string Name = "checkEntries";

    public string Kind => Name;

    public async Task<Failure?> RunAsync(Actor actor, JobRow job, CancellationToken cancellationToken)
    {
        await using var work = await database.ReadAsync(cancellationToken);
        var read = await new EntryImport(packs, profiles, progress).ReadAsync(work, actor, job, JobBook.Read<EntryImportFile>(job.Input), opens: false, cancellationToken);
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
