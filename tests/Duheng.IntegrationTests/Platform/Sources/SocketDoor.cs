using System.Net;
using System.Net.Sockets;

namespace Duheng.IntegrationTests.Platform.Sources;

/// <summary>A port of this machine behind which a Unix socket answers: the tests' PostgreSQL listens to nobody else.</summary>
internal sealed class SocketDoor : IDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, port: 0);
    private readonly CancellationTokenSource closed = new();
    private readonly string path;

    private SocketDoor(string path) => this.path = path;

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    public static SocketDoor Open(string path)
    {
        var door = new SocketDoor(path);
        door.listener.Start();
        _ = door.ServeAsync();
        return door;
    }

    public void Dispose()
    {
        closed.Cancel();
        listener.Dispose();
        closed.Dispose();
    }

    private async Task ServeAsync()
    {
        try
        {
            while (true)
            {
                _ = PassAsync(await listener.AcceptSocketAsync(closed.Token));
            }
        }
        catch (Exception over) when (over is OperationCanceledException or ObjectDisposedException or SocketException)
        {
            // The test is over.
        }
    }

    private async Task PassAsync(Socket visitor)
    {
        using var server = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        try
        {
            await server.ConnectAsync(new UnixDomainSocketEndPoint(path), closed.Token);
            await using var outside = new NetworkStream(visitor, ownsSocket: true);
            await using var inside = new NetworkStream(server, ownsSocket: false);
            await Task.WhenAny(outside.CopyToAsync(inside, closed.Token), inside.CopyToAsync(outside, closed.Token));
        }
        catch (Exception over) when (over is OperationCanceledException or IOException or SocketException or ObjectDisposedException)
        {
            // Either side has gone.
        }
    }
}
