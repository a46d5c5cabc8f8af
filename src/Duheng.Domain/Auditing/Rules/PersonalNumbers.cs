using System.Text.RegularExpressions;

namespace Duheng.Domain.Auditing.Rules;

/// <summary>Numbers that name a person (个人号码): mobile, identity and bank card numbers, known by their build.</summary>
internal static partial class PersonalNumbers
{
    private const int Shortest = 11;

    public static IEnumerable<(int At, string Digits, string Zh, string En)> In(string text)
    {
        if (!MayStandIn(text))
        {
            yield break;
        }

        foreach (Match match in Digits().Matches(text))
        {
            var digits = match.Value;
            if (IsMobile(digits))
            {
                yield return (match.Index, digits, "手机号", "mobile number");
            }
            else if (IsIdentity(digits))
            {
                yield return (match.Index, digits, "身份证号", "identity number");
            }
            else if (IsBankCard(digits))
            {
                yield return (match.Index, digits, "银行卡号", "bank card number");
            }
        }
    }

    public static string Mask(string digits) => digits[..3] + new string('*', digits.Length - 7) + digits[^4..];

    /// <summary>The text with every such number masked, letter for letter as long.</summary>
    public static string MaskIn(string text) => MayStandIn(text)
        ? In(text).Aggregate(text, (masked, found) => masked.Remove(found.At, found.Digits.Length).Insert(found.At, Mask(found.Digits)))
        : text;

    /// <summary>Nearly no text does: spares it the pattern.</summary>
    public static bool MayStandIn(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('0', '9'))
        {
            return false;
        }

        var run = 0;
        foreach (var letter in text)
        {
            run = char.IsAsciiDigit(letter) ? run + 1 : 0;
            if (run >= Shortest - 1)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsMobile(string digits) => digits.Length == 11 && digits[0] == '1' && digits[1] is >= '3' and <= '9' && digits.All(char.IsAsciiDigit);

    /// <summary>Eighteen places with a birthday and the right last one (GB 11643).</summary>
    private static bool IsIdentity(string digits)
    {
        if (digits.Length != 18 || !Birthday().IsMatch(digits))
        {
            return false;
        }

        int[] weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
        var sum = weights.Select((weight, index) => weight * (digits[index] - '0')).Sum();
        return "10X98765432"[sum % 11] == char.ToUpperInvariant(digits[17]);
    }

    /// <summary>Sixteen to nineteen digits of a Chinese card with the right last one (Luhn).</summary>
    private static bool IsBankCard(string digits)
    {
        if (digits.Length is < 16 or > 19 || !digits.StartsWith("62", StringComparison.Ordinal) || !digits.All(char.IsAsciiDigit))
        {
            return false;
        }

        var sum = digits.Reverse().Select((digit, index) => index % 2 == 0 ? digit - '0' : ((digit - '0') * 2 / 10) + ((digit - '0') * 2 % 10)).Sum();
        return sum % 10 == 0;
    }

    [GeneratedRegex("(?<![\\dA-Za-z.])\\d{10,18}[\\dXx](?![\\dA-Za-z.元万亿])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Digits();

    [GeneratedRegex("^[1-9]\\d{5}(19|20)\\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])\\d{3}[\\dXx]$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Birthday();
}
