namespace Duheng.Application.Jobs;

/// <summary>Where a job stands (任务状态).</summary>
public enum JobState
{
    /// <summary>排队.</summary>
    Waiting,

    /// <summary>进行中.</summary>
    Running,

    /// <summary>已完成.</summary>
    Done,

    /// <summary>未完成: the result says why.</summary>
    Failed,

    /// <summary>已取消.</summary>
    Cancelled,
}
