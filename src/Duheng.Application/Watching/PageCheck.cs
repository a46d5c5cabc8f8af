using System.Net.Security;
using System.Net.Sockets;
using System.Text;
using Duheng.Domain.Quantities;
using Duheng.Domain.Watching;

namespace Duheng.Application.Watching;

/// <summary>A page answers as expected. Every check makes a connection of its own, follows no redirect, and goes through no proxy.</summary>
public sealed class PageCheck(Dialer dialer) : IWatchCheck, IDisposable
{
    /// <summary>Expected words stand within this much of a page.</summary>
    private const int MostBytes = 256 << 10;

    private static readonly Encoding Chinese = CodePagesEncodingProvider.Instance.GetEncoding("GB18030") ?? Encoding.UTF8;

    private readonly HttpMessageInvoker strict = Client(dialer, trustsAny: false);
    private readonly HttpMessageInvoker lenient = Client(dialer, trustsAny: true);

    public WatchKind Kind => WatchKind.Http;

    public async Task<CheckOutcome> LookAsync(WatchPoint point, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(point);

        using var request = new HttpRequestMessage(HttpMethod.Get, Address(point));
        request.Headers.ConnectionClose = true;
        request.Headers.Add("User-Agent", "Duheng-Watch");
        using var answer = await (point.TrustsAnyCertificate ? lenient : strict).SendAsync(request, cancellationToken);
        if ((int)answer.StatusCode != point.ExpectedStatus)
        {
            return CheckOutcome.Down($"状态码 {Figures.Plain((int)answer.StatusCode)}，应为 {Figures.Plain(point.ExpectedStatus)}");
        }

        return point.ExpectedText.Length == 0 || await HoldsAsync(answer.Content, point.ExpectedText, cancellationToken)
            ? CheckOutcome.Up
            : CheckOutcome.Down($"页面里没有“{point.ExpectedText}”");
    }

    public void Dispose()
    {
        strict.Dispose();
        lenient.Dispose();
    }

    private static Uri Address(WatchPoint point)
    {
        var host = point.Host.Contains(':', StringComparison.Ordinal) ? $"[{point.Host}]" : point.Host;
        return new Uri($"{(point.IsEncrypted ? "https" : "http")}://{host}:{Figures.Plain(point.Port)}{point.Path}");
    }

    private static async Task<bool> HoldsAsync(HttpContent content, string text, CancellationToken cancellationToken)
    {
        await using var body = await content.ReadAsStreamAsync(cancellationToken);
        using var read = new MemoryStream();
        var part = new byte[16 << 10];
        for (var length = 1; length > 0 && read.Length < MostBytes;)
        {
            length = await body.ReadAsync(part, cancellationToken);
            read.Write(part, 0, length);
        }

        var page = read.GetBuffer().AsSpan(0, (int)read.Length);
        return page.IndexOf(Encoding.UTF8.GetBytes(text)) >= 0 || page.IndexOf(Chinese.GetBytes(text)) >= 0;
    }

    private static HttpMessageInvoker Client(Dialer dialer, bool trustsAny)
    {
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            UseProxy = false,
            PooledConnectionLifetime = TimeSpan.Zero,
            ConnectCallback = async (context, cancellationToken) =>
                new NetworkStream(await dialer.ConnectAsync(context.DnsEndPoint.Host, context.DnsEndPoint.Port, cancellationToken), ownsSocket: true),
        };
        if (trustsAny)
        {
            handler.SslOptions = new SslClientAuthenticationOptions { RemoteCertificateValidationCallback = (_, shown, _, _) => shown is not null };
        }

        return new HttpMessageInvoker(handler);
    }
}
