namespace Duheng.Domain.Reports;

/// <summary>A field of the report's header.</summary>
public enum HeaderField
{
    /// <summary>项目名称.</summary>
    Project,

    /// <summary>项目单位, 实施单位.</summary>
    Unit,

    /// <summary>主管部门.</summary>
    Department,
}
