using System.Text.RegularExpressions;

namespace Duheng.Domain.Privacy;

/// <summary>What stands before and after a number, and a text with one spelling of its signs.</summary>
internal static partial class PersonalContext
{
    private const int Farthest = 16;
    private const int FullToHalf = 0xFEE0;

    /// <summary>Half-width digits, letters and signs, one kind of dash and of blank: letter for letter as long.</summary>
    public static string Fold(string text) => string.Create(text.Length, text, static (folded, source) =>
    {
        for (var at = 0; at < source.Length; at++)
        {
            folded[at] = source[at] switch
            {
                >= '！' and <= '～' and var full => (char)(full - FullToHalf),
                '\u3000' or '\u00A0' or '\u2002' or '\u2003' or '\t' => ' ',
                '—' or '–' or '‐' or '‑' or '−' => '-',
                var same => same,
            };
        }
    });

    /// <summary>A code of a project, a document, a device or a body: its number is of no person.</summary>
    public static bool IsCode(string folded, int at) => Code().IsMatch(Before(folded, at));

    /// <summary>统一社会信用代码: eighteen signs, too, and public.</summary>
    public static bool IsCreditCode(string folded, int at) => CreditCode().IsMatch(Before(folded, at));

    public static bool IsCalled(string folded, int at) => Called().IsMatch(Before(folded, at));

    /// <summary>¥ before it or 元 after it.</summary>
    public static bool IsMoney(string folded, int at, int length) => Currency().IsMatch(Before(folded, at)) || Money().IsMatch(After(folded, at + length));

    /// <summary>A count has its unit behind it.</summary>
    public static bool IsCounted(string folded, int at, int length) => Unit().IsMatch(After(folded, at + length));

    private static string Before(string folded, int at) => folded[Math.Max(0, at - Farthest)..at];

    private static string After(string folded, int end) => folded[end..Math.Min(folded.Length, end + Farthest)];

    [GeneratedRegex(@"(?:编码|代码|编号|文号|单号|票号|序列号|合同号|流水号|批次号?|发票(?:号码?)?|票据(?:号码?)?|凭证号?|指标号|案号|档号|字号)[号]?[ :为是(""“《]{0,4}$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Code();

    [GeneratedRegex(@"(?:信用代码|机构代码|项目编码|项目代码)[号]?[ :为是(""“]{0,4}$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CreditCode();

    [GeneratedRegex(@"(?:电话|手机|联系|拨打?|致电|[Tt][Ee][Ll]|短信|微信)[^0-9]{0,8}$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Called();

    [GeneratedRegex(@"[¥￥$] ?$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Currency();

    [GeneratedRegex(@"^ *\(?(?:元|万|亿|人民币|RMB)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Money();

    [GeneratedRegex(@"^ *(?:元|万|亿|个|人次|次|户|件|条|台|套|份|张|本|吨|亩|公里|米|页|项|笔|人(?!员|事)|[%‰])", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Unit();
}
