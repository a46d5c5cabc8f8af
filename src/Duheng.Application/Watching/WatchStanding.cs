namespace Duheng.Application.Watching;

/// <summary>How a point stands now (当前状态), gravest first.</summary>
public enum WatchStanding
{
    /// <summary>中断.</summary>
    Down,

    /// <summary>未知: no check has come about for longer than its rhythm allows.</summary>
    Silent,

    /// <summary>尚未监测.</summary>
    NotYet,

    /// <summary>正常.</summary>
    Up,

    /// <summary>已暂停.</summary>
    Paused,
}
