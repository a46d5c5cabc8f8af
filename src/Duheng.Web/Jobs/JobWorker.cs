using Duheng.Application.Jobs;

namespace Duheng.Web.Jobs;

/// <summary>Runs jobs one after another beside the requests, for as long as the server runs.</summary>
internal sealed partial class JobWorker(IServiceScopeFactory scopes, JobBook queue, ILogger<JobWorker> logger) : BackgroundService
{
    private static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield(); // the server begins to listen meanwhile
        var (isFirst, hasFailed) = (true, false);
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                if (hasFailed)
                {
                    await Task.Delay(LookEvery, stoppingToken);
                    hasFailed = false;
                }

                if (isFirst)
                {
                    await queue.TakeBackAsync(stoppingToken);
                    isFirst = false;
                }

                await using var scope = scopes.CreateAsyncScope();
                while (await scope.ServiceProvider.GetRequiredService<RunJobs>().NextAsync(stoppingToken))
                {
                    // As long as there are any.
                }

                await queue.WaitAsync(LookEvery, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (ObjectDisposedException)
            {
                return; // the server is gone
            }
            catch (Exception fault) when (fault is not OutOfMemoryException)
            {
                LogFault(logger, fault); // the job is taken up again; the others must not wait for ever
                hasFailed = true;
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A job broke off.")]
    private static partial void LogFault(ILogger logger, Exception fault);
}
