using System.Net;
using Duheng.Application.Watching;
using Duheng.Domain.Watching;
using Microsoft.Extensions.Options;

namespace Duheng.IntegrationTests.Watching;

/// <summary>The checks as the server makes them, with networks that are allowed and a name service of the test's own.</summary>
internal sealed class SomeChecker : IDisposable
{
    private readonly PageCheck pages;

    public SomeChecker(params string[] networks)
        : this(Dns.GetHostAddressesAsync, networks)
    {
    }

    public SomeChecker(ResolveName resolve, params string[] networks)
    {
        var options = new WatchingOptions();
        foreach (var network in networks)
        {
            options.AllowedNetworks.Add(network);
        }

        Guard = new AddressGuard(Options.Create(options));
        var dialer = new Dialer(Guard, resolve);
        pages = new PageCheck(dialer);
        Checker = new Checker([new TcpCheck(dialer), pages, new CertificateCheck(dialer, TimeProvider.System)]);
    }

    public AddressGuard Guard { get; }

    public Checker Checker { get; }

    public static WatchPoint Point(WatchKind kind, int port, string host = "127.0.0.1") => new()
    {
        Name = "登录页",
        System = "社会保障信息系统",
        Kind = kind,
        Host = host,
        Port = port,
        Pace = new WatchPace(TimeSpan.FromSeconds(30), TimeSpan.FromSeconds(5)),
    };

    public Task<CheckOutcome> LookAsync(WatchPoint point) => Checker.CheckAsync(point, TestContext.Current.CancellationToken);

    public void Dispose() => pages.Dispose();
}
