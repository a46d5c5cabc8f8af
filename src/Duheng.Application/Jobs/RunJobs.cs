using Duheng.Application.Accounts;
using Duheng.Application.Common;
using Duheng.Storage;

namespace Duheng.Application.Jobs;

/// <summary>Runs the next job that waits.</summary>
public sealed class RunJobs(Database database, JobBook queue, JobProgress progress, IEnumerable<IJobKind> kinds) : IUseCase
{
    /// <returns>Whether there was one.</returns>
    public async Task<bool> NextAsync(CancellationToken cancellationToken)
    {
        if (await queue.TakeAsync(cancellationToken) is not { } job)
        {
            return false;
        }

        using var over = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var renewing = RenewAsync(job, over.Token);
        string? said = "办理时出了错，没有写入任何数据；请重试，还不行请把时间告诉系统管理员。";
        try
        {
            said = (await RunAsync(job, cancellationToken))?.Message;
        }
        finally
        {
            if (said is not null && !cancellationToken.IsCancellationRequested) // a server that is being stopped leaves it to the next one
            {
                await queue.FinishAsync(job, JobState.Failed, said, CancellationToken.None);
            }

            await over.CancelAsync();
            await renewing;
            progress.Forget(job.Id);
        }

        return true;
    }

    private async Task<Failure?> RunAsync(JobRow job, CancellationToken cancellationToken)
    {
        await using var work = await database.ReadAsync(cancellationToken);
        var person = await Actors.FindAsync(work, job.CreatedBy, scopes: null, cancellationToken);
        await work.DisposeAsync();
        return person is null ? Refusals.Conflict("交办的账号已经停用，没有办理。")
            : kinds.FirstOrDefault(kind => kind.Kind == job.Kind) is { } kind ? await kind.RunAsync(person.Actor, job, cancellationToken)
            : Refusals.Conflict("这个版本不认识这种任务；请更新服务器后重试。");
    }

    private async Task RenewAsync(JobRow job, CancellationToken cancellationToken)
    {
        try
        {
            while (true)
            {
                await Task.Delay(JobBook.Lease / 6, cancellationToken);
                await queue.RenewAsync(progress.Of(job), cancellationToken);
            }
        }
        catch (OperationCanceledException)
        {
            // The job is over.
        }
    }
}
