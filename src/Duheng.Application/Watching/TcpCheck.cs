using Duheng.Domain.Watching;

namespace Duheng.Application.Watching;

/// <summary>A connection comes about, and is closed again.</summary>
public sealed class TcpCheck(Dialer dialer) : IWatchCheck
{
    public WatchKind Kind => WatchKind.Tcp;

    public async Task<CheckOutcome> LookAsync(WatchPoint point, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(point);

        using var socket = await dialer.ConnectAsync(point.Host, point.Port, cancellationToken);
        return CheckOutcome.Up;
    }
}
