using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Duheng.Bench.Watching;

/// <summary>Systems to be watched, in a process of their own: a plain port that answers pages, and one with a certificate. Prints both ports.</summary>
internal static class WatchedSystems
{
    private static readonly byte[] Page = "HTTP/1.1 200 OK\r\nContent-Length: 24\r\nConnection: close\r\n\r\n<html>duheng bench</html"u8.ToArray();

    public static async Task<int> RunAsync()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=bench", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var now = TimeProvider.System.GetUtcNow();
        using var made = request.CreateSelfSigned(now.AddDays(-1), now.AddDays(365));
        using var certificate = X509CertificateLoader.LoadPkcs12(made.Export(X509ContentType.Pfx), password: null);
        using var plain = new TcpListener(IPAddress.Any, 0);
        using var secure = new TcpListener(IPAddress.Any, 0);
        plain.Start(1024);
        secure.Start(1024);
        Console.WriteLine(FormattableString.Invariant($"{((IPEndPoint)plain.LocalEndpoint).Port} {((IPEndPoint)secure.LocalEndpoint).Port}"));
        await Task.WhenAll(ServeAsync(plain, null), ServeAsync(secure, certificate));
        return 0;
    }

    private static async Task ServeAsync(TcpListener listener, X509Certificate2? certificate)
    {
        while (true)
        {
            _ = AnswerAsync(await listener.AcceptTcpClientAsync(), certificate);
        }
    }

    private static async Task AnswerAsync(TcpClient client, X509Certificate2? certificate)
    {
        try
        {
            using var held = client;
            Stream stream = client.GetStream();
            if (certificate is not null)
            {
                var guarded = new SslStream(stream);
                await guarded.AuthenticateAsServerAsync(certificate);
                stream = guarded;
            }

            if (await stream.ReadAsync(new byte[4096]) > 0)
            {
                await stream.WriteAsync(Page);
            }
        }
        catch (IOException)
        {
            // Whoever came has gone.
        }
    }
}
