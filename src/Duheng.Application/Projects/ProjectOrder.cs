namespace Duheng.Application.Projects;

/// <summary>By what a list of projects is sorted.</summary>
public enum ProjectOrder
{
    Code,

    Name,

    Organisation,

    /// <summary>全年预算.</summary>
    Annual,

    /// <summary>执行数.</summary>
    Executed,

    /// <summary>自报得分.</summary>
    Stated,

    /// <summary>重算得分: the low end of its range.</summary>
    Low,

    /// <summary>阻断, then 错误.</summary>
    Findings,

    Updated,
}
