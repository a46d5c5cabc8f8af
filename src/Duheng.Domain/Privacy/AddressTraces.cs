using System.Text.RegularExpressions;

namespace Duheng.Domain.Privacy;

/// <summary>Where a person lives, down to the door. The rooms of an office are told as doubtful.</summary>
internal static partial class AddressTraces
{
    public static IEnumerable<PersonalTrace> In(string folded)
    {
        foreach (Match match in ByWord().Matches(folded))
        {
            yield return new PersonalTrace(match.Index, match.Length, PersonalKind.Address, true);
        }

        foreach (Match match in Door().Matches(folded))
        {
            var ahead = Ahead().Match(match.Value).Length;
            yield return new PersonalTrace(match.Index + ahead, match.Length - ahead, PersonalKind.Address, !Office().IsMatch(match.Value));
        }
    }

    /// <summary>After 家住, 住址 and their like as far as the sentence tells a place.</summary>
    [GeneratedRegex(
        @"(?<=家住|住址|(?:家庭|户籍|居住|通讯|收货)(?:地址?|所在地)|现住|租住|居住[在于])(?<=[\u4E00-\u9FFF])[ :为是在于]{0,3}[\u4E00-\u9FFFA-Za-z0-9#-]{0,30}?\d+ ?(?:号|弄|巷|栋|幢|单元|室|组|户|#)(?:[\u4E00-\u9FFFA-Za-z0-9 #-]{0,12}?\d+ ?(?:号楼|号|栋|幢|单元|层|楼|室|户))*",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex ByWord();

    /// <summary>A building with an entrance or a room, or an entrance with a room.</summary>
    [GeneratedRegex(
        @"[\u4E00-\u9FFFA-Za-z0-9-]{0,30}?(?:\d+ ?(?:号楼|栋|幢|座)(?: ?\d+ ?单元)? ?\d+(?: ?[室户号]|(?!\d|[\u4E00-\u9FFF]))|\d+ ?单元 ?\d{3,4}(?: ?[室户号]|(?!\d|[\u4E00-\u9FFF]))|\d+ ?(?:号楼|栋|幢|座) ?\d+ ?单元)",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Door();

    /// <summary>What leads to the place: 位于, 送至.</summary>
    [GeneratedRegex("^.*(?:位于|坐落于|家住|现住|租住|住址|地址|居住|住在|回访|走访|[至到在往给])[ :为是在于]*", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Ahead();

    [GeneratedRegex(
        "中心|办公|医院|学校|中学|小学|大学|学院|大厦|写字楼|政府|委员会|[局委馆]|教学|实验|门诊|住院|综合|政务|改造|完成|安装|维修|整治|更换|工程|机房",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Office();
}
