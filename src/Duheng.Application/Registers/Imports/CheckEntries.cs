using Duheng.Application.Common;
using Duheng.Application.Jobs;
using Duheng.Application.Registers.Packs;
using Duheng.Application.Registers.Sources;
using Duheng.Domain.Lifecycle;
using Duheng.Storage;

namespace Duheng.Application.Registers.Imports;

/// <summary>The job that looks through a file of entries and writes nothing.</summary>
internal sealed class CheckEntries(Database database, JobBook queue, JobProgress progress, PackCatalog packs, ProfileCatalog profiles, SourceReader sources) : IJobKind
{
    public const string Name = "checkEntries";

    public string Kind => Name;

    public async Task<Failure?> RunAsync(Actor actor, JobRow job, CancellationToken cancellationToken)
    {
        if ((await FileAsync(job, cancellationToken)).Failed(out var failure, out var file))
        {
            return failure;
        }

        await using var work = await database.ReadAsync(cancellationToken);
        var read = await new EntryImport(packs, profiles, progress).ReadAsync(work, actor, job, file, opens: false, cancellationToken);
        await work.DisposeAsync();
        if (read.Failed(out failure, out var found))
        {
            return failure;
        }

        var report = found.Report;
        await queue.FinishAsync(job with { Done = report.Rows, Total = report.Rows, Faulty = report.FaultyRows }, JobState.Done, JobBook.Write(report), cancellationToken);
        return null;
    }

    /// <summary>What is entered later is what was looked through: a query runs once, and its rows are kept with the job.</summary>
    private async Task<Result<EntryImportFile>> FileAsync(JobRow job, CancellationToken cancellationToken)
    {
        var file = JobBook.Read<EntryImportFile>(job.Input);
        if (file.SourceId is not { } id || file.Content.Length > 0)
        {
            return file;
        }

        await using var work = await database.ReadAsync(cancellationToken);
        var source = await QuerySources.FindAsync(work, id, cancellationToken);
        await work.DisposeAsync();
        if (source is null)
        {
            return Refusals.NoSuch("这个业务库查询");
        }

        if ((await sources.AllAsync(source, cancellationToken)).Failed(out var failure, out var found))
        {
            return failure;
        }

        var full = file with { Content = SourceSheet.Csv(found) };
        await queue.KeepAsync(job, full, cancellationToken);
        return full;
    }
}
