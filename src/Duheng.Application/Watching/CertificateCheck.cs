using System.Globalization;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using Duheng.Application.Years;
using Duheng.Domain.Watching;

namespace Duheng.Application.Watching;

/// <summary>The certificate that is shown is valid today. Who vouches for it does not matter here.</summary>
public sealed class CertificateCheck(Dialer dialer, TimeProvider time) : IWatchCheck
{
    public WatchKind Kind => WatchKind.Certificate;

    public async Task<CheckOutcome> LookAsync(WatchPoint point, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(point);

        var socket = await dialer.ConnectAsync(point.Host, point.Port, cancellationToken);
        await using var plain = new NetworkStream(socket, ownsSocket: true);
        await using var secure = new SslStream(plain);
        await secure.AuthenticateAsClientAsync(
            new SslClientAuthenticationOptions { TargetHost = point.Host, RemoteCertificateValidationCallback = (_, shown, _, _) => shown is not null }, cancellationToken);
        if (secure.RemoteCertificate is not { } seen)
        {
            return CheckOutcome.Down("没有出示证书");
        }

        using var certificate = X509CertificateLoader.LoadCertificate(seen.GetRawCertData());
        var (from, until) = (Instant(certificate.NotBefore), Instant(certificate.NotAfter));
        var now = time.GetUtcNow();
        var reason = now > until ? $"证书已于 {Day(until)} 到期" : now < from ? $"证书 {Day(from)} 才生效" : string.Empty;
        return new CheckOutcome(reason.Length == 0, reason, new CertificateSeen(certificate.GetNameInfo(X509NameType.SimpleName, forIssuer: false), until));
    }

    private static DateTimeOffset Instant(DateTime local) => new(local.ToUniversalTime(), TimeSpan.Zero);

    private static string Day(DateTimeOffset instant) => ChinaClock.At(instant).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
