using Duheng.Application.Json;
using Duheng.Domain.Auditing;

namespace Duheng.Application.Output.Html;

/// <summary>Families of rules in words; findings are grouped by them.</summary>
internal static class Families
{
    public static string Of(AuditRuleAttribute card) => card.Id[..card.Id.IndexOf('-', StringComparison.Ordinal)];

    /// <summary>A family that nobody named here keeps its letters.</summary>
    public static string Name(string family, Language language) => family switch
    {
        "SCR" => language.Pick("得分", "Scores"),
        "FIN" => language.Pick("资金", "Money"),
        "IND" => language.Pick("指标", "Indicators"),
        "DEV" => language.Pick("偏差原因", "Explanations"),
        "CON" => language.Pick("文字与基本信息", "Consistency"),
        "EVD" => language.Pick("佐证", "Evidence"),
        "ADJ" => language.Pick("目标调整", "Adjustment"),
        "CMP" => language.Pick("合规", "Compliance"),
        "STA" => language.Pick("合起来看", "Taken together"),
        "FMT" => language.Pick("格式", "Format"),
        _ => family,
    };
}
