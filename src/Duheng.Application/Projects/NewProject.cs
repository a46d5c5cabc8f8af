using Duheng.Application.Common;
using Duheng.Application.Ledgers;
using Duheng.Domain.Lifecycle;

namespace Duheng.Application.Projects;

/// <summary>A project as typed or imported.</summary>
/// <param name="Year">The fiscal year that it is opened in, between the first and the last.</param>
public sealed record NewProject(string Code, string Name, long OrganisationId, string Kind, int FirstYear, int LastYear, int Year, string Manager)
{
    public const int LongestName = 120;
    public const int LongestGoal = 4_000;

    private const int LongestCode = 40;
    private const int LongestManager = 30;

    public static readonly IReadOnlyList<string> Kinds = ["其他运转类", "特定目标类"];

    /// <summary>中期目标; empty while nobody has written it.</summary>
    public string PeriodGoal { get; init; } = string.Empty;

    /// <summary>年度目标.</summary>
    public string AnnualGoal { get; init; } = string.Empty;

    /// <summary>年初预算, an entry for each source.</summary>
    public IReadOnlyList<LedgerEntry> Budget { get; init; } = [];

    public bool HasGoals => PeriodGoal.Length + AnnualGoal.Length > 0;

    /// <summary>Null when it can be kept.</summary>
    public Failure? Mistake() => Code.Length > LongestCode || string.IsNullOrWhiteSpace(Code) || Code.Any(char.IsWhiteSpace)
        ? Refusals.Invalid("项目编码", "请填写，不超过 40 位，中间不空格。")
        : RecordMistake(Name, Kind, FirstYear, LastYear, Manager) switch
        {
            { } mistake => mistake,
            null when Year < FirstYear || Year > LastYear => Refusals.Invalid("预算年度", "不在项目的起止年度之内。"),
            null when Math.Max(PeriodGoal.Length, AnnualGoal.Length) > LongestGoal => Refusals.Invalid("绩效目标", "最多 4000 个字。"),
            null => null,
        };

    /// <summary>Goals and money have rights of their own; null when this person has them, or nothing of it is there.</summary>
    public Failure? Unentitled(Actor actor, string path) => actor switch
    {
        _ when HasGoals && !actor.Can(Capability.FillIn, path) => Refusals.Invalid("绩效目标", "由项目单位填报；请留空，立项后由单位经办填写。"),
        _ when Budget.Count > 0 && !actor.Can(Capability.KeepLedger, path) => Refusals.Invalid("年初预算", "由项目单位或财政部门登记；请留空，立项后登记到资金台账。"),
        _ => null,
    };

    /// <summary>Of what may be changed later as well.</summary>
    public static Failure? RecordMistake(string name, string kind, int firstYear, int lastYear, string manager) => name switch
    {
        _ when string.IsNullOrWhiteSpace(name) || name.Length > LongestName => Refusals.Invalid("项目名称", "请填写，不超过 120 个字。"),
        _ when !Kinds.Contains(kind, StringComparer.Ordinal) => Refusals.Invalid("项目类别", $"写的是“{kind}”；请写 {string.Join(" 或 ", Kinds)}。"),
        _ when firstYear is < 2000 or > 2100 || lastYear < firstYear || lastYear > firstYear + 20 => Refusals.Invalid("起止年度", "请写四位年度，止年不早于起年，跨度不超过二十年。"),
        _ when manager.Length > LongestManager => Refusals.Invalid("负责人", "不超过 30 个字。"),
        _ => null,
    };
}
