using System.Net.Sockets;
using System.Security.Authentication;
using Duheng.Domain.Quantities;
using Duheng.Domain.Watching;

namespace Duheng.Application.Watching;

/// <summary>Makes one check within its time, and says in words what went wrong.</summary>
public sealed class Checker(IEnumerable<IWatchCheck> checks)
{
    private readonly Dictionary<WatchKind, IWatchCheck> byKind = checks.ToDictionary(check => check.Kind);

    public async Task<CheckOutcome> CheckAsync(WatchPoint point, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(point);

        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(point.Pace.Limit);
        try
        {
            return await byKind[point.Kind].LookAsync(point, limit.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return CheckOutcome.Down($"超过时限 {Figures.Plain((decimal)point.Pace.Limit.Ticks / TimeSpan.TicksPerSecond)} 秒");
        }
        catch (Exception fault) when (fault is SocketException or HttpRequestException or AuthenticationException or IOException)
        {
            return Say(fault);
        }
        catch (Exception fault) when (fault is UriFormatException or ArgumentException)
        {
            return CheckOutcome.Hindered("监测点的地址不合规范");
        }
    }

    /// <summary>The cause, however deep it is wrapped.</summary>
    private static CheckOutcome Say(Exception? fault) => fault switch
    {
        CheckHinderedException => CheckOutcome.Hindered(fault.Message),
        SocketException socket => Say(socket.SocketErrorCode),
        AuthenticationException => CheckOutcome.Down("TLS 握手失败，或证书不受信任"),
        { InnerException: { } inner } => Say(inner),
        _ => CheckOutcome.Down("连接中途断开，或应答不合规范"),
    };

    private static CheckOutcome Say(SocketError error) => error switch
    {
        SocketError.ConnectionRefused => CheckOutcome.Down("连接被拒绝"),
        SocketError.TimedOut => CheckOutcome.Down("连接超时"),
        SocketError.HostUnreachable or SocketError.HostDown => CheckOutcome.Down("主机不可达"),
        SocketError.HostNotFound or SocketError.NoData => CheckOutcome.Down("域名解析不到地址"),
        SocketError.ConnectionReset or SocketError.ConnectionAborted => CheckOutcome.Down("连接被对方断开"),
        SocketError.NetworkUnreachable or SocketError.NetworkDown or SocketError.AddressNotAvailable or SocketError.AddressFamilyNotSupported
            or SocketError.TooManyOpenSockets or SocketError.NoBufferSpaceAvailable or SocketError.AccessDenied => CheckOutcome.Hindered($"监测服务器自己的网络有问题（{error}）"),
        SocketError.TryAgain or SocketError.NoRecovery => CheckOutcome.Hindered("监测服务器的域名解析没有应答"),
        _ => CheckOutcome.Down($"连接失败（{error}）"),
    };
}
