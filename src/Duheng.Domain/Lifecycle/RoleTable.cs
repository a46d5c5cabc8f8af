using static Duheng.Domain.Lifecycle.Capability;

namespace Duheng.Domain.Lifecycle;

/// <summary>What each role is called and allows. The three administrators see no business, and no role grants itself.</summary>
public static class RoleTable
{
    private static readonly Dictionary<Role, (string Name, Capability[] Allows)> Rows = new()
    {
        [Role.UnitClerk] = ("预算单位经办", [ReadProjects, EditProjects, FillIn, KeepLedger, Comment, ReadOverview, ReadEvidence, KeepRegisters]),
        [Role.UnitReviewer] = ("预算单位审核", [ReadProjects, Comment, ReadOverview, ReadEvidence]),
        [Role.Department] = ("主管部门", [ReadProjects, EditProjects, Comment, Review, ReadOverview, ReadEvidence]),
        [Role.TreasuryDivision] = ("财政业务处室", [ReadProjects, KeepLedger, Comment, ReadOverview, ReadEvidence]),
        [Role.TreasuryPerformance] = ("财政绩效科", [ReadProjects, KeepLedger, Comment, Review, DrawSamples, Publish, ReadOverview, ReadEvidence]),
        [Role.Auditor] = ("审计（只读）", [ReadProjects, ReadOverview, ReadEvidence, ReadLog]),
        [Role.Operator] = ("运维人员", [ReadEvidence, KeepRegisters]),
        [Role.SystemAdministrator] = ("系统管理员", [AdministerSystem]),
        [Role.SecurityAdministrator] = ("安全管理员", [AdministerSecurity]),
        [Role.AuditAdministrator] = ("审计管理员", [ReadLog]),
    };

    /// <summary>As it is called: 预算单位经办.</summary>
    public static string Name(this Role role) => Rows[role].Name;

    public static bool Allows(this Role role, Capability capability) => Rows[role].Allows.Contains(capability);
}
