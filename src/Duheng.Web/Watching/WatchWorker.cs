using System.Diagnostics;
using Duheng.Application.Watching;
using Microsoft.Extensions.Options;

namespace Duheng.Web.Watching;

/// <summary>Watches systems beside the requests, for as long as the server runs.</summary>
internal sealed partial class WatchWorker(IServiceScopeFactory scopes, Watcher watcher, IOptions<WatchingOptions> options, ILogger<WatchWorker> logger) : BackgroundService
{
    private static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(1);

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await TryAsync(watcher.LeaveAsync, cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!options.Value.IsOn)
        {
            return;
        }

        await Task.Yield(); // the server begins to listen meanwhile
        try
        {
            await TryAsync((_, cancellationToken) => watcher.TakeBackAsync(cancellationToken), stoppingToken);
            using var tick = new PeriodicTimer(LookEvery);
            for (long? round = null; ; await tick.WaitForNextTickAsync(stoppingToken))
            {
                if (round is not { } last || Stopwatch.GetElapsedTime(last) >= Watcher.RoundEvery)
                {
                    round = Stopwatch.GetTimestamp();
                    await TryAsync(watcher.RoundAsync, stoppingToken);
                }

                watcher.StartDue(stoppingToken); // each enters its result by itself
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The server stops.
        }
    }

    /// <summary>A round that fails is made up for by the next: what was found stays in memory until it is written.</summary>
    private async Task TryAsync(Func<IReadOnlyList<IOutageRegister>, CancellationToken, Task> step, CancellationToken cancellationToken)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await step([.. scope.ServiceProvider.GetServices<IOutageRegister>()], cancellationToken);
        }
        catch (ObjectDisposedException)
        {
            // The server is gone.
        }
        catch (Exception fault) when (fault is not (OutOfMemoryException or OperationCanceledException))
        {
            LogFault(logger, fault);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A round of the watching broke off.")]
    private static partial void LogFault(ILogger logger, Exception fault);
}
