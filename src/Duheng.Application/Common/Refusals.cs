using Duheng.Domain.Reports;

namespace Duheng.Application.Common;

/// <summary>What the platform says when something cannot be done: one sentence with the way out.</summary>
public static class Refusals
{
    /// <summary>The same for what does not exist and for what this person may not see: nobody learns which.</summary>
    public static readonly Failure NoSuchProject = new Failure.NotFound(Wording.Chinese("这个项目，或者您无权查看"), Wording.Chinese("请核对编码，或向本单位管理员申请"));

    public static readonly Failure NotYours = new Failure.Forbidden(Wording.Chinese("您的角色不能做这一步；请由有权的人办理，或向管理员申请。"));

    public static readonly Failure ChangedMeanwhile = new Failure.Conflict(Wording.Chinese("这条记录刚才被别人改过；请看下面的两个版本，选一个或合并后再保存。"));

    /// <summary>Somebody has judged what is no longer there.</summary>
    public static readonly Failure JudgedUnseen = new Failure.Conflict(Wording.Chinese("您打开这一页之后，内容又改过了，刚才没有办理；请看过现在的内容再办。"));

    /// <summary>What one side has drawn it re-checks itself.</summary>
    public static readonly Failure DrawnByOthers = new Failure.Forbidden(Wording.Chinese("这个项目是财政抽查抽中的，由财政绩效科复核和定分；有意见请在页面上留言。"));

    public static Failure NoSuch(string what) => new Failure.NotFound(Wording.Chinese(what + "，或者您无权查看"), Wording.Chinese("请核对地址"));

    public static Failure Invalid(string field, string reason) => new Failure.Invalid(Wording.Chinese(field), Wording.Chinese(reason));

    public static Failure Conflict(string reason) => new Failure.Conflict(Wording.Chinese(reason));

    public static Failure Forbidden(string reason) => new Failure.Forbidden(Wording.Chinese(reason));
}
