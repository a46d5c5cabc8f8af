using Duheng.Domain.Lifecycle;

namespace Duheng.Application.Common;

/// <summary>What somebody had read when they acted: a judgment counts only for what is there still.</summary>
internal static class SeenVersion
{
    /// <summary>Null when the act may go on.</summary>
    /// <param name="seen">The version that was shown; null when nothing was said, as acts without a judgment may.</param>
    /// <param name="now">The version in the transaction of the act, before it.</param>
    public static Failure? Refuse(Act act, long? seen, long now) => seen switch
    {
        { } version when version != now => Refusals.JudgedUnseen,
        null when LifecycleTable.IsJudgment(act) => Refusals.Invalid("版本", "没有说明看的是哪一版；请重新打开页面，看过内容再办理。"),
        _ => null,
    };
}
