namespace Duheng.Application.Organisations;

/// <summary>The kinds of body in the tree (机构类型).</summary>
public enum OrganisationKind
{
    /// <summary>财政部门.</summary>
    Treasury,

    /// <summary>主管部门.</summary>
    Department,

    /// <summary>预算单位.</summary>
    Unit,
}
