using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace Duheng.IntegrationTests.Watching;

/// <summary>A system to be watched: it listens on an address of this machine, says what it is told to, and counts who came.</summary>
internal sealed class SomeHost : IAsyncDisposable
{
    private readonly TcpListener listener;
    private readonly CancellationTokenSource over = new();
    private readonly X509Certificate2? certificate;
    private readonly Task serving;

    private int connections;

    private SomeHost(IPAddress address, int port, X509Certificate2? certificate)
    {
        this.certificate = certificate;
        listener = new TcpListener(address, port);
        listener.Start();
        serving = ServeAsync();
    }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    public int Connections => connections;

    /// <summary>The whole answer; empty to say nothing and keep the line open.</summary>
    public byte[] Answer { get; set; } = Page(200, "度衡");

    public static SomeHost Start(string address = "127.0.0.1", int port = 0) => new(IPAddress.Parse(address), port, certificate: null);

    /// <summary>With a certificate that nobody vouches for.</summary>
    public static SomeHost StartSecure(DateTimeOffset until)
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=portal.example", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var made = request.CreateSelfSigned(until.AddYears(-2), until);
        return new SomeHost(IPAddress.Loopback, 0, X509CertificateLoader.LoadPkcs12(made.Export(X509ContentType.Pfx), password: null));
    }

    public static byte[] Page(int status, string text, Encoding? encoding = null, string more = "")
    {
        var body = (encoding ?? Encoding.UTF8).GetBytes($"<html><body>{text}</body></html>");
        return [.. Encoding.ASCII.GetBytes(FormattableString.Invariant($"HTTP/1.1 {status} X\r\nContent-Length: {body.Length}\r\n{more}Connection: close\r\n\r\n")), .. body];
    }

    public async ValueTask DisposeAsync()
    {
        await over.CancelAsync();
        await serving; // before the listener stops: between two callers it must not be asked to listen again
        listener.Stop();
        certificate?.Dispose();
        over.Dispose();
    }

    private async Task ServeAsync()
    {
        try
        {
            while (true)
            {
                var client = await listener.AcceptTcpClientAsync(over.Token);
                Interlocked.Increment(ref connections);
                _ = AnswerAsync(client);
            }
        }
        catch (OperationCanceledException)
        {
            // It was told to stop.
        }
    }

    private async Task AnswerAsync(TcpClient client)
    {
        try
        {
            using var held = client;
            Stream stream = client.GetStream();
            if (certificate is not null)
            {
                var secure = new SslStream(stream);
                await secure.AuthenticateAsServerAsync(certificate);
                stream = secure;
            }

            var asked = new byte[4096];
            if (await stream.ReadAsync(asked, over.Token) > 0 && Answer.Length > 0)
            {
                await stream.WriteAsync(Answer, over.Token);
                await stream.FlushAsync(over.Token);
            }
            else if (Answer.Length == 0)
            {
                await Task.Delay(Timeout.Infinite, over.Token);
            }
        }
        catch (Exception end) when (end is OperationCanceledException or IOException or System.Security.Authentication.AuthenticationException)
        {
            // Whoever came has gone.
        }
    }
}
