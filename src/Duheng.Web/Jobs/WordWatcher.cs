using Duheng.Application.Words;
using Duheng.Storage;

namespace Duheng.Web.Jobs;

/// <summary>Takes over the words that were changed on another server, within half a minute.</summary>
internal sealed partial class WordWatcher(WordBook book, Database database, ILogger<WordWatcher> logger) : BackgroundService
{
    private static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(LookEvery);
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await timer.WaitForNextTickAsync(stoppingToken);
                await book.RefreshAsync(database, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception fault) when (fault is not OutOfMemoryException)
            {
                LogFault(logger, fault); // the words that were known go on
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The word lists could not be read again.")]
    private static partial void LogFault(ILogger logger, Exception fault);
}
