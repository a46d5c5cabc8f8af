namespace Duheng.Domain.Lifecycle;

/// <summary>Where a document stands (状态).</summary>
public enum DocumentState
{
    /// <summary>未开始.</summary>
    NotStarted,

    /// <summary>草稿.</summary>
    Draft,

    /// <summary>待单位审核.</summary>
    WithUnit,

    /// <summary>待主管部门审核.</summary>
    WithDepartment,

    /// <summary>待财政审核.</summary>
    WithTreasury,

    /// <summary>被退回.</summary>
    Returned,

    /// <summary>审核通过.</summary>
    Passed,

    /// <summary>已批复.</summary>
    Approved,

    /// <summary>复核中.</summary>
    InReview,

    /// <summary>已定分.</summary>
    Settled,

    /// <summary>整改中.</summary>
    Rectifying,

    /// <summary>待验收: the unit has answered.</summary>
    Answered,

    /// <summary>已整改.</summary>
    Rectified,

    /// <summary>已公开.</summary>
    Published,

    /// <summary>已更正.</summary>
    Corrected,
}
