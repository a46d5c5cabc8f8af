using System.Net;
using Duheng.Domain.Watching;

namespace Duheng.IntegrationTests.Watching;

/// <summary>Where the server does not go, whatever a point says.</summary>
public sealed class AddressGuardTests
{
    [Theory]
    [InlineData("127.0.0.1"), InlineData("10.1.2.3"), InlineData("172.16.0.9"), InlineData("172.31.255.255"), InlineData("192.168.1.1"), InlineData("169.254.169.254"), InlineData("100.64.0.1")]
    [InlineData("0.0.0.0"), InlineData("224.0.0.1"), InlineData("255.255.255.255"), InlineData("198.18.0.1"), InlineData("192.0.2.1")]
    [InlineData("::"), InlineData("::1"), InlineData("fe80::1"), InlineData("fd00::1"), InlineData("ff02::1"), InlineData("::ffff:10.0.0.1"), InlineData("::ffff:127.0.0.1"), InlineData("::127.0.0.1")]
    [InlineData("64:ff9b::a00:1"), InlineData("2002:a00:1::"), InlineData("2001:0:1::1"), InlineData("2001:db8::1")]
    public void Private_loopback_and_reserved_addresses_are_refused(string address)
    {
        using var checks = new SomeChecker();

        Assert.False(checks.Guard.Allows(IPAddress.Parse(address)));
    }

    [Theory]
    [InlineData("11.0.0.1"), InlineData("172.32.0.1"), InlineData("203.0.112.9"), InlineData("100.128.0.1"), InlineData("::ffff:11.0.0.1"), InlineData("2400:3200::1")]
    public void Public_addresses_are_allowed(string address)
    {
        using var checks = new SomeChecker();

        Assert.True(checks.Guard.Allows(IPAddress.Parse(address)));
    }

    [Fact]
    public void What_the_configuration_names_is_allowed_and_no_more()
    {
        using var checks = new SomeChecker("10.20.0.0/16", "fd00:20::/32");

        Assert.True(checks.Guard.Allows(IPAddress.Parse("10.20.255.1")));
        Assert.True(checks.Guard.Allows(IPAddress.Parse("::ffff:10.20.0.1")));
        Assert.True(checks.Guard.Allows(IPAddress.Parse("fd00:20::1")));
        Assert.False(checks.Guard.Allows(IPAddress.Parse("10.21.0.1")));
        Assert.False(checks.Guard.Allows(IPAddress.Parse("127.0.0.1")));
    }

    [Theory]
    [InlineData(WatchKind.Tcp), InlineData(WatchKind.Http), InlineData(WatchKind.Certificate)]
    public async Task A_refused_address_is_not_connected_to_and_says_nothing_about_the_system(WatchKind kind)
    {
        await using var host = SomeHost.Start();
        using var checks = new SomeChecker((_, _) => Task.FromResult<IPAddress[]>([IPAddress.Loopback]));

        var typed = await checks.LookAsync(SomeChecker.Point(kind, host.Port));
        var named = await checks.LookAsync(SomeChecker.Point(kind, host.Port, "inner.example"));

        Assert.All([typed, named], found => Assert.Null(found.IsUp));
        Assert.All([typed, named], found => Assert.Contains("127.0.0.1", found.Reason, StringComparison.Ordinal));
        Assert.Equal(0, host.Connections);
    }

    /// <summary>A name that answers with an allowed address first and with a forbidden one to whoever asks again.</summary>
    [Theory]
    [InlineData(WatchKind.Tcp), InlineData(WatchKind.Http)]
    public async Task A_name_that_changes_its_answer_leads_nowhere_else(WatchKind kind)
    {
        await using var allowed = SomeHost.Start();
        await using var forbidden = SomeHost.Start("127.0.0.2", allowed.Port);
        var asked = 0;
        using var checks = new SomeChecker((_, _) => Task.FromResult<IPAddress[]>([IPAddress.Parse(asked++ == 0 ? "127.0.0.1" : "127.0.0.2")]), "127.0.0.1/32");

        var first = await checks.LookAsync(SomeChecker.Point(kind, allowed.Port, "turning.example"));
        var afterFirst = asked;
        var second = await checks.LookAsync(SomeChecker.Point(kind, allowed.Port, "turning.example"));

        Assert.True(first.IsUp);
        Assert.Equal(1, afterFirst); // what was looked at is what was connected to
        Assert.Null(second.IsUp);
        Assert.Equal((1, 0), (allowed.Connections, forbidden.Connections));
    }

    [Fact]
    public async Task Of_several_addresses_only_the_allowed_ones_are_tried()
    {
        await using var allowed = SomeHost.Start();
        await using var forbidden = SomeHost.Start("127.0.0.2", allowed.Port);
        using var checks = new SomeChecker((_, _) => Task.FromResult<IPAddress[]>([IPAddress.Parse("127.0.0.2"), IPAddress.Parse("127.0.0.1")]), "127.0.0.1/32");

        Assert.True((await checks.LookAsync(SomeChecker.Point(WatchKind.Tcp, allowed.Port, "both.example"))).IsUp);
        Assert.Equal((1, 0), (allowed.Connections, forbidden.Connections));
    }
}
