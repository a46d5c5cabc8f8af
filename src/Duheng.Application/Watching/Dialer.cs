using System.Net;
using System.Net.Sockets;

namespace Duheng.Application.Watching;

/// <summary>
/// Makes connections to allowed addresses only. A name is resolved once, and what is connected to is one of those very addresses: a name that answers
/// otherwise the next time (DNS rebinding) leads nowhere else.
/// </summary>
public sealed class Dialer(AddressGuard guard, ResolveName resolve)
{
    public async Task<Socket> ConnectAsync(string host, int port, CancellationToken cancellationToken)
    {
        var found = IPAddress.TryParse(host, out var typed) ? [typed] : await resolve(host, cancellationToken);
        var allowed = found.Where(guard.Allows).ToList();
        if (allowed.Count == 0)
        {
            throw found.Length == 0 ? new SocketException((int)SocketError.HostNotFound) : Refused(found[0]);
        }

        SocketException? last = null;
        foreach (var address in allowed)
        {
            try
            {
                return await ConnectAsync(address, port, cancellationToken);
            }
            catch (SocketException fault)
            {
                last = fault;
            }
        }

        throw last!; // there was at least one address
    }

    private async Task<Socket> ConnectAsync(IPAddress address, int port, CancellationToken cancellationToken)
    {
        var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(new IPEndPoint(address, port), cancellationToken);
            return socket.RemoteEndPoint is IPEndPoint reached && !guard.Allows(reached.Address) ? throw Refused(reached.Address) : socket;
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private static CheckHinderedException Refused(IPAddress address) =>
        new($"地址 {address.ToString()} 是内网、本机或保留地址，服务器配置 {WatchingOptions.Section}:{nameof(WatchingOptions.AllowedNetworks)} 没有允许");
}
