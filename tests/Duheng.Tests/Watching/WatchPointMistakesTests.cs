using Duheng.Domain.Watching;

namespace Duheng.Tests.Watching;

public sealed class WatchPointMistakesTests
{
    private static readonly WatchPoint Portal = new()
    {
        Name = "登录页",
        System = "社会保障信息系统",
        Kind = WatchKind.Http,
        Host = "portal.example.gov.cn",
        Port = 443,
        Path = "/login",
        Pace = new WatchPace(TimeSpan.FromMinutes(1), TimeSpan.FromSeconds(5)),
    };

    [Fact]
    public void A_point_as_it_ought_to_be_has_none() => Assert.Empty(WatchPointMistakes.Of(Portal));

    [Fact]
    public void Each_mistake_names_its_field()
    {
        Assert.Equal("地址", Only(Portal with { Host = "http://portal.example.gov.cn" }));
        Assert.Equal("地址", Only(Portal with { Host = "portal.example.gov.cn/login" }));
        Assert.Equal("地址", Only(Portal with { Host = "a b" }));
        Assert.Equal("端口", Only(Portal with { Port = 0 }));
        Assert.Equal("路径", Only(Portal with { Path = "login" }));
        Assert.Equal("路径", Only(Portal with { Path = "/a\r\nHost: b" }));
        Assert.Equal("应有状态码", Only(Portal with { ExpectedStatus = 20 }));
        Assert.Equal("间隔", Only(Portal with { Pace = Portal.Pace with { Every = TimeSpan.FromSeconds(29) } }));
        Assert.Equal("间隔", Only(Portal with { Pace = Portal.Pace with { Every = TimeSpan.FromSeconds(3601) } }));
        Assert.Equal("时限", Only(Portal with { Pace = Portal.Pace with { Limit = TimeSpan.FromMinutes(1) } }));
        Assert.Equal("连续次数", Only(Portal with { Pace = Portal.Pace with { FailuresToBegin = 0 } }));
        Assert.Equal("名称", Only(Portal with { Name = string.Empty }));
    }

    private static string Only(WatchPoint point) => Assert.Single(WatchPointMistakes.Of(point)).Field;
}
