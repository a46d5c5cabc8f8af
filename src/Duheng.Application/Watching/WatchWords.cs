using Duheng.Domain.Watching;

namespace Duheng.Application.Watching;

/// <summary>What people read for kinds and states of points.</summary>
public static class WatchWords
{
    public static string Name(this WatchKind kind) => kind switch
    {
        WatchKind.Tcp => "端口连接",
        WatchKind.Http => "网页",
        WatchKind.Certificate => "TLS 证书",
    };

    public static string Name(this WatchStanding standing) => standing switch
    {
        WatchStanding.Down => "中断",
        WatchStanding.Silent => "未知",
        WatchStanding.NotYet => "尚未监测",
        WatchStanding.Up => "正常",
        WatchStanding.Paused => "已暂停",
    };
}
