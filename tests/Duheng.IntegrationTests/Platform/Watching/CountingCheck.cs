using System.Collections.Concurrent;
using Duheng.Application.Watching;
using Duheng.Domain.Watching;

namespace Duheng.IntegrationTests.Platform.Watching;

/// <summary>Systems that answer as a test says, by the port that is asked, and that know when they were asked.</summary>
internal sealed class CountingCheck(TimeProvider time) : IWatchCheck
{
    public WatchKind Kind => WatchKind.Tcp;

    /// <summary>Ports that refuse.</summary>
    public ConcurrentDictionary<int, bool> Down { get; } = [];

    public ConcurrentQueue<(int Port, DateTimeOffset At)> Asked { get; } = [];

    public Task<CheckOutcome> LookAsync(WatchPoint point, CancellationToken cancellationToken)
    {
        Asked.Enqueue((point.Port, time.GetUtcNow()));
        return Task.FromResult(Down.ContainsKey(point.Port) ? CheckOutcome.Down("连接被拒绝") : CheckOutcome.Up);
    }
}
