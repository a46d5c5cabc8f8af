using System.Text.RegularExpressions;

namespace Duheng.Domain.Privacy;

/// <summary>Passports and other papers, number plates, chat accounts, mail.</summary>
internal static partial class PaperTraces
{
    private const string Plates = "[京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川贵云藏陕甘青宁新][A-Za-z][·• .-]?[A-Za-z0-9]{4,5}[A-Za-z0-9挂学警港澳]";

    public static IEnumerable<PersonalTrace> In(string folded) =>
        Sure(folded, PersonalKind.Paper, Paper()).Concat(Sure(folded, PersonalKind.Chat, Chat())).Concat(Sure(folded, PersonalKind.Plate, PlateByWord()))
            .Concat(Mail().Matches(folded).Select(match => new PersonalTrace(match.Index, match.Length, PersonalKind.Mail, true)))
            .Concat(Doubtful(folded, PersonalKind.Paper, Passport())).Concat(Doubtful(folded, PersonalKind.Plate, Plate()));

    private static IEnumerable<PersonalTrace> Sure(string folded, PersonalKind kind, Regex pattern) =>
        from match in pattern.Matches(folded)
        where !PersonalContext.IsCounted(folded, match.Index, match.Length)
        select new PersonalTrace(match.Index, match.Length, kind, true);

    private static IEnumerable<PersonalTrace> Doubtful(string folded, PersonalKind kind, Regex pattern) =>
        from match in pattern.Matches(folded)
        where !PersonalContext.IsCode(folded, match.Index)
        select new PersonalTrace(match.Index, match.Length, kind, false);

    [GeneratedRegex(
        @"(?<=(?:护照|通行证|台胞证|回乡证|军官证|士兵证|驾驶证|驾照|残疾证)(?:号码?|编号|证号)?[ :为是(]{0,4})(?:[A-Za-z]{1,3}\d{6,9}|\d{8,20}[Xx]?)(?![\dA-Za-z]|\.\d)|(?<=(?:社保卡|社会保障|医保卡|住院|病历|病案|学籍)号码?[ :为是(]{0,4})[A-Za-z]{0,3}\d{5,20}[A-Za-z]?(?![\dA-Za-z]|\.\d)",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Paper();

    [GeneratedRegex(
        @"(?<=(?:微信|(?<![A-Za-z])(?:[Ww]e[Cc]hat|[VvWw][Xx]|[Qq]{2}))(?:号码?|ID|账号|群号?)?[ :为是(]{0,4})(?:(?=[A-Za-z_-]*[\d_-])[A-Za-z][A-Za-z0-9_-]{5,19}|(?<=[:号] ?)[A-Za-z]{6,20}|\d{5,12})(?![\dA-Za-z@]|\.\d)",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Chat();

    [GeneratedRegex(@"(?<=车牌(?:号码?|照)?[ :为是(]{0,4})" + Plates + "(?![A-Za-z0-9])", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PlateByWord();

    [GeneratedRegex(@"[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Mail();

    [GeneratedRegex(@"(?<![A-Za-z0-9])[EGDSPK]\d{8}(?![A-Za-z0-9]|\.\d)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Passport();

    [GeneratedRegex("(?=[^ ]{0,3}[A-Za-z0-9]*[0-9])" + Plates + "(?![A-Za-z0-9])", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Plate();
}
