using System.Text;
using Duheng.Domain.Watching;

namespace Duheng.IntegrationTests.Watching;

/// <summary>Single checks against systems on this machine.</summary>
public sealed class WatchCheckTests : IDisposable
{
    private const string Loopback = "127.0.0.0/8";

    private readonly SomeChecker checks = new(Loopback);

    [Fact]
    public async Task A_port_is_up_while_somebody_listens_and_down_when_nobody_does()
    {
        int port;
        await using (var host = SomeHost.Start())
        {
            port = host.Port;
            Assert.True((await checks.LookAsync(SomeChecker.Point(WatchKind.Tcp, port))).IsUp);
        }

        var after = await checks.LookAsync(SomeChecker.Point(WatchKind.Tcp, port));

        Assert.Equal((false, "连接被拒绝"), (after.IsUp, after.Reason));
    }

    [Fact]
    public async Task A_page_has_the_expected_status_and_the_expected_words_in_either_encoding()
    {
        await using var host = SomeHost.Start();
        var point = SomeChecker.Point(WatchKind.Http, host.Port) with { ExpectedText = "统一登录" };

        host.Answer = SomeHost.Page(200, "社会保障卡统一登录");
        Assert.True((await checks.LookAsync(point)).IsUp);
        host.Answer = SomeHost.Page(200, "社会保障卡统一登录", CodePagesEncodingProvider.Instance.GetEncoding("GB18030"));
        Assert.True((await checks.LookAsync(point)).IsUp);
        host.Answer = SomeHost.Page(200, "系统正在维护");
        Assert.Equal("页面里没有“统一登录”", (await checks.LookAsync(point)).Reason);
        host.Answer = SomeHost.Page(502, "统一登录");
        Assert.Equal("状态码 502，应为 200", (await checks.LookAsync(point)).Reason);
        Assert.True((await checks.LookAsync(point with { ExpectedStatus = 502 })).IsUp);
        host.Answer = "这不是网页\r\n\r\n"u8.ToArray();
        Assert.False((await checks.LookAsync(point)).IsUp);
        Assert.Equal(6, host.Connections); // each check makes its own
    }

    [Fact]
    public async Task A_redirect_is_not_followed()
    {
        await using var inner = SomeHost.Start("127.0.0.2");
        await using var host = SomeHost.Start();
        host.Answer = SomeHost.Page(302, string.Empty, more: FormattableString.Invariant($"Location: http://127.0.0.2:{inner.Port}/\r\n"));

        var found = await checks.LookAsync(SomeChecker.Point(WatchKind.Http, host.Port));

        Assert.Equal((false, "状态码 302，应为 200"), (found.IsUp, found.Reason));
        Assert.Equal(0, inner.Connections);
    }

    [Fact]
    public async Task Who_does_not_answer_in_time_has_failed()
    {
        await using var host = SomeHost.Start();
        host.Answer = [];
        var point = SomeChecker.Point(WatchKind.Http, host.Port);

        var found = await checks.LookAsync(point with { Pace = point.Pace with { Limit = TimeSpan.FromMilliseconds(300) } });

        Assert.Equal((false, "超过时限 0.3 秒"), (found.IsUp, found.Reason));
    }

    [Fact]
    public async Task A_certificate_that_nobody_vouches_for_will_do_only_where_it_is_said()
    {
        await using var host = SomeHost.StartSecure(TimeProvider.System.GetUtcNow().AddDays(20));
        var point = SomeChecker.Point(WatchKind.Http, host.Port) with { IsEncrypted = true };

        var strict = await checks.LookAsync(point);

        Assert.Equal((false, "TLS 握手失败，或证书不受信任"), (strict.IsUp, strict.Reason));
        Assert.True((await checks.LookAsync(point with { TrustsAnyCertificate = true })).IsUp);
    }

    [Fact]
    public async Task When_a_certificate_ends_is_seen_and_one_that_has_ended_is_a_failure()
    {
        var until = new DateTimeOffset(TimeProvider.System.GetUtcNow().UtcDateTime.Date.AddDays(20), TimeSpan.Zero);
        await using var valid = SomeHost.StartSecure(until);
        await using var ended = SomeHost.StartSecure(until.AddDays(-40));

        var found = await checks.LookAsync(SomeChecker.Point(WatchKind.Certificate, valid.Port));
        var late = await checks.LookAsync(SomeChecker.Point(WatchKind.Certificate, ended.Port));

        Assert.True(found.IsUp);
        Assert.Equal(("portal.example", until), (found.Certificate!.Name, found.Certificate.Until));
        Assert.False(late.IsUp);
        Assert.Contains("到期", late.Reason, StringComparison.Ordinal);
    }

    public void Dispose() => checks.Dispose();
}
