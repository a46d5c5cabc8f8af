namespace Duheng.Domain.Lifecycle;

/// <summary>What a person is on a branch of the tree of organisations (角色).</summary>
public enum Role
{
    /// <summary>预算单位经办.</summary>
    UnitClerk,

    /// <summary>预算单位审核.</summary>
    UnitReviewer,

    /// <summary>主管部门.</summary>
    Department,

    /// <summary>财政业务处室.</summary>
    TreasuryDivision,

    /// <summary>财政绩效科.</summary>
    TreasuryPerformance,

    /// <summary>审计, who reads and changes nothing.</summary>
    Auditor,

    /// <summary>运维人员, who keeps registers.</summary>
    Operator,

    /// <summary>系统管理员: organisations, people, years, schemes.</summary>
    SystemAdministrator,

    /// <summary>安全管理员: roles, sessions, tokens.</summary>
    SecurityAdministrator,

    /// <summary>审计管理员: the log.</summary>
    AuditAdministrator,
}
