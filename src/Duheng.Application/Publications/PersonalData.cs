using System.Text.RegularExpressions;

namespace Duheng.Application.Publications;

/// <summary>
/// Hides what belongs to private persons (个人信息) in a text that is to be public: numbers of identity cards, bank cards and telephones, addresses of
/// mail, and the names that follow words such as 联系人. A figure of money or a count is never one of them: it is too short, or has a unit or a point.
/// </summary>
public static partial class PersonalData
{
    private const string Hidden = "＊＊";
    private const int CheckSigns = 18;
    private const string CheckLetters = "10X98765432";

    private static readonly int[] CheckWeights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

    /// <returns>The text with signs in place of what was hidden, and how many places there were.</returns>
    public static (string Text, int Count) Hide(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return (string.Empty, 0);
        }

        var count = 0;
        var hidden = IdentityCard().Replace(text, match => IsIdentityCard(match.Value) ? Mark() : match.Value);
        hidden = BankCard().Replace(hidden, match => IsBankCard(match.Value) ? Mark() : match.Value);
        hidden = Mobile().Replace(hidden, _ => Mark());
        hidden = Mail().Replace(hidden, _ => Mark());
        hidden = Landline().Replace(hidden, match => match.Groups["word"].Value + Mark());
        hidden = Named().Replace(hidden, match => match.Groups["word"].Value + Mark());
        return (hidden, count);

        string Mark()
        {
            count++;
            return Hidden;
        }
    }

    /// <summary>By its last sign (GB 11643); an old one of fifteen digits has none, and holds a date.</summary>
    private static bool IsIdentityCard(string number)
    {
        if (number.Length != CheckSigns)
        {
            return true; // the pattern has looked at the date
        }

        var sum = CheckWeights.Select((weight, index) => weight * (number[index] - '0')).Sum();
        return char.ToUpperInvariant(number[^1]) == CheckLetters[sum % CheckLetters.Length];
    }

    /// <summary>By its last digit (Luhn).</summary>
    private static bool IsBankCard(string number) => number.Reverse()
        .Select((digit, index) => (digit - '0') * (index % 2 == 0 ? 1 : 2))
        .Sum(value => value > 9 ? value - 9 : value) % 10 == 0;

    [GeneratedRegex(@"(?<![\d.])(?:[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx]|[1-9]\d{7}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3})(?![\d.])", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex IdentityCard();

    [GeneratedRegex(@"(?<![\d.])[3-6]\d{15,18}(?![\d.])", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex BankCard();

    [GeneratedRegex(@"(?<![\d.])1[3-9]\d(?:[- ]?\d{4}){2}(?![\d.%％]|\s*(?:元|万元|个|人|次|户|件))", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Mobile();

    [GeneratedRegex(@"[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Mail();

    [GeneratedRegex(@"(?<word>(?:联系)?(?:电话|手机)(?:号码)?\s*[:：]?\s*)(?:\(?0\d{2,3}\)?[- ]?)?\d{7,8}(?!\d)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Landline();

    /// <summary>After a colon two or three characters are a name, whatever follows; after a blank or 为 only what ends there. A body in that place stays.</summary>
    [GeneratedRegex(
        @"(?<word>(?:负责人|联系人|经办人|填报人|填表人|审核人|制表人|责任人|项目经理)(?:姓名|签字|签章)?(?:\s*[:：]\s*|\s+|[为是系]))(?!否|[\u4E00-\u9FFF]{2,20}(?:中心|公司|部门|单位|学校|医院|局|科|处|室|股|办))(?!无|见|详见|同上)(?:[\u4E00-\u9FFF]{2,8}·[\u4E00-\u9FFF]{1,8}|[\u4E00-\u9FFF]{2,4}(?![\u4E00-\u9FFF])|(?<=[:：]\s*)[\u4E00-\u9FFF]{2,3})(?:、\s*[\u4E00-\u9FFF]{2,3}(?=[、，,。；;\s]|$))*",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Named();
}
