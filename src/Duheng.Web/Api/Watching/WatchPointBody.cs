using System.ComponentModel;
using Duheng.Application.Watching;
using Duheng.Domain.Lifecycle;
using Duheng.Domain.Watching;

namespace Duheng.Web.Api.Watching;

/// <summary>A point to be watched.</summary>
/// <param name="Organisation">Whose system it is; only when it is added.</param>
public sealed record WatchPointBody(
    long? Organisation,
    string? Name,
    string? System,
    [property: Description("tcp 端口连接，http 网页，certificate TLS 证书")] string? Kind,
    [property: Description("主机名或 IP 地址，不带端口")] string? Host,
    int? Port,
    string? Path,
    bool? Encrypted,
    bool? AnyCertificate,
    int? ExpectedStatus,
    string? ExpectedText,
    [property: Description("30 到 3600")] int? EverySeconds,
    [property: Description("100 到 30000")] int? LimitMs,
    int? FailuresToBegin,
    int? SuccessesToEnd)
{
    internal WatchPointRow ToRow(long id, long version)
    {
        var kind = LifecycleWords.Parse<WatchKind>(Kind) ?? WatchKind.Tcp;
        return new WatchPointRow
        {
            Id = id,
            Version = version,
            OrganisationId = Organisation ?? 0,
            Name = (Name ?? string.Empty).Trim(),
            System = (System ?? string.Empty).Trim(),
            Kind = kind,
            Host = (Host ?? string.Empty).Trim(),
            Port = Port ?? (kind == WatchKind.Http && Encrypted != true ? 80 : 443),
            Path = string.IsNullOrWhiteSpace(Path) ? "/" : Path.Trim(),
            Encrypted = Encrypted ?? false,
            AnyCertificate = AnyCertificate ?? false,
            ExpectedStatus = ExpectedStatus ?? 200,
            ExpectedText = (ExpectedText ?? string.Empty).Trim(),
            EverySeconds = EverySeconds ?? 60,
            LimitMs = LimitMs ?? 5000,
            FailuresToBegin = FailuresToBegin ?? 3,
            SuccessesToEnd = SuccessesToEnd ?? 1,
        };
    }
}
