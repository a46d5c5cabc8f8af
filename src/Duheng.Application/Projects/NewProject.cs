using Duheng.Application.Common;

namespace Duheng.Application.Projects;

/// <summary>A project as typed or imported.</summary>
/// <param name="Year">The fiscal year that it is opened in, between the first and the last.</param>
public sealed record NewProject(string Code, string Name, long OrganisationId, string Kind, int FirstYear, int LastYear, int Year, string Manager)
{
    private const int LongestName = 120;
    private const int LongestCode = 40;

    /// <summary>Null when it can be kept.</summary>
    public Failure? Mistake() => this switch
    {
        _ when string.IsNullOrWhiteSpace(Code) || Code.Length > LongestCode || Code.Any(char.IsWhiteSpace) => Refusals.Invalid("项目编码", "请填写，不超过 40 位，中间不空格。"),
        _ when string.IsNullOrWhiteSpace(Name) || Name.Length > LongestName => Refusals.Invalid("项目名称", "请填写，不超过 120 个字。"),
        _ when FirstYear is < 2000 or > 2100 || LastYear < FirstYear || LastYear > FirstYear + 20 => Refusals.Invalid("起止年度", "请写四位年度，止年不早于起年，跨度不超过二十年。"),
        _ when Year < FirstYear || Year > LastYear => Refusals.Invalid("预算年度", "不在项目的起止年度之内。"),
        _ => null,
    };
}
