using Duheng.Application.Common;
using Duheng.Application.Jobs;
using Duheng.Application.Projects.Imports;
using Duheng.Application.Registers.Packs;
using Duheng.Domain.Lifecycle;
using Duheng.Storage;

namespace Duheng.Application.Registers.Imports;

/// <summary>Entries from a file (导入登记): first looked through, then entered if the person says so, both as jobs.</summary>
public sealed class ImportEntries(Database database, PackCatalog packs, JobBook queue, JobProgress progress) : IUseCase
{
    private const int MostBytes = 28 * 1_048_576;
    private const int Recent = 20;

    /// <param name="organisationId">Null for one's own.</param>
    /// <returns>The id of the job that looks through it.</returns>
    public async Task<Result<long>> CheckAsync(Actor actor, string register, long? organisationId, EntryImportFile file, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(file);

        await using var work = await database.ReadAsync(cancellationToken);
        if ((await RegisterPlace.FindToWriteAsync(work, packs, actor, register, organisationId, cancellationToken)).Failed(out var failure, out var place))
        {
            return failure;
        }

        await work.DisposeAsync();
        return file.Content.Length == 0 ? Refusals.Invalid("文件", "还没有选文件，或者文件是空的；请选一个 .xlsx 或 .csv。")
            : file.Content.Length > MostBytes ? Refusals.Invalid("文件", "超过 28 MB；请分成几个文件导入。")
            : await queue.AddAsync(actor, CheckEntries.Name, file with { Register = register, OrganisationId = place.Organisation.Id }, cancellationToken);
    }

    /// <returns>The id of the job that enters it.</returns>
    public async Task<Result<long>> AcceptAsync(Actor actor, long id, bool onlyGood, CancellationToken cancellationToken)
    {
        if ((await FindAsync(actor, id, cancellationToken)).Failed(out var failure, out var found))
        {
            return failure;
        }

        return !actor.Can(Capability.KeepRegisters) ? Refusals.NotYours
            : found.Job is not { Kind: CheckEntries.Name, State: JobState.Done } || found.Report is not { } report ? Refusals.Conflict("文件还没有检查完，或者没有检查成；请等检查完成，或重新上传。")
            : report.Good == 0 ? Refusals.Conflict("没有一行可以写入；请按下面列出的问题改好文件，重新上传。")
            : !onlyGood && report.FaultyRows > 0 ? Refusals.Conflict("还有行有误，不能全部导入；请改好文件重新上传，或选“只导入正确的行”。")
            : await queue.AddAsync(actor, EnterEntries.Name, new ImportChoice(id, onlyGood), cancellationToken);
    }

    public async Task<Result<EntryImportJob>> FindAsync(Actor actor, long id, CancellationToken cancellationToken)
    {
        if (await queue.LookAsync(actor, id, cancellationToken) is not { Kind: CheckEntries.Name or EnterEntries.Name } job)
        {
            return Refusals.NoSuch("这次导入");
        }

        return new EntryImportJob(progress.Of(job), job is { State: JobState.Done, Result: { } result } ? JobBook.Read<EntryImportReport>(result) : null);
    }

    /// <summary>The latest of this person.</summary>
    public async Task<IReadOnlyList<JobRow>> RecentAsync(Actor actor, CancellationToken cancellationToken) =>
        [.. (await queue.RecentAsync(actor, Recent, cancellationToken)).Where(job => job.Kind is CheckEntries.Name or EnterEntries.Name).Select(progress.Of)];
}
