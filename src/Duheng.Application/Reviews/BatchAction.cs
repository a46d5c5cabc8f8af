namespace Duheng.Application.Reviews;

/// <summary>What can be done to many at once.</summary>
public enum BatchAction
{
    /// <summary>审核通过.</summary>
    Pass,

    /// <summary>退回.</summary>
    Return,

    /// <summary>按重算定分.</summary>
    Settle,
}
