using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.Options;

namespace Duheng.Application.Watching;

/// <summary>
/// Says which addresses the server may connect to: public ones, and private ones that the configuration names. Else whoever enters a point could look
/// around in the network that the server stands in.
/// </summary>
public sealed class AddressGuard(IOptions<WatchingOptions> options)
{
    private static readonly IPNetwork[] ClosedIPv4 =
    [
        .. new[]
        {
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16",
            "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
        }.Select(IPNetwork.Parse),
    ];

    /// <summary>Of the addresses that are global at all: special ones, and those in which another address is hidden.</summary>
    private static readonly IPNetwork[] ClosedIPv6 = [.. new[] { "2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20" }.Select(IPNetwork.Parse)];

    private static readonly IPNetwork GlobalIPv6 = IPNetwork.Parse("2000::/3");

    private readonly IReadOnlyList<IPNetwork> allowed = [.. options.Value.AllowedNetworks.Select(IPNetwork.Parse)];

    /// <summary>For others than the watching: each names the networks that it may reach.</summary>
    public static AddressGuard Of(IEnumerable<string> allowedNetworks)
    {
        ArgumentNullException.ThrowIfNull(allowedNetworks);

        var named = new WatchingOptions();
        foreach (var network in allowedNetworks)
        {
            named.AllowedNetworks.Add(network);
        }

        return new AddressGuard(Options.Create(named));
    }

    public bool Allows(IPAddress address)
    {
        ArgumentNullException.ThrowIfNull(address);

        var real = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        return allowed.Any(network => network.Contains(real)) || IsPublic(real);
    }

    private static bool IsPublic(IPAddress address) => address.AddressFamily == AddressFamily.InterNetwork
        ? !ClosedIPv4.Any(network => network.Contains(address))
        : GlobalIPv6.Contains(address) && !ClosedIPv6.Any(network => network.Contains(address));
}
