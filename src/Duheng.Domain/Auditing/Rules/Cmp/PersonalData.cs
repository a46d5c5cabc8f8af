using System.Text.RegularExpressions;
using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing.Rules.Cmp;

[AuditRule("CMP-08", Severity.Error, Basis = "公开的自评材料不应含个人信息（本产品提示，依据由人核对）",
    Title = "公开含个人信息", TitleEn = "Personal data in a text for publication")]
public sealed partial class PersonalData : IAuditRule
{
    private const int FewestDigits = 11;

    public IEnumerable<Remark> Check(AuditCase audit)
    {
        foreach (var group in Texts(audit.Report).SelectMany(one => Found(one.Text, one.Where)).GroupBy(found => found.Digits, StringComparer.Ordinal))
        {
            var (digits, zh, en, _) = group.First();
            var masked = Mask(digits);
            var places = group.Select(found => found.Where).Distinct().ToList();
            yield return new Remark(places[0], $"文中有{zh} {masked}，公开前应删去。", $"There is a {en}, {masked}: remove it before publication.")
            {
                Stated = masked,
                AlsoAt = [.. places.Skip(1)],
                Key = masked,
            };
        }
    }

    private static IEnumerable<(string Text, Func<int, Place> Where)> Texts(Report report)
    {
        foreach (var paragraph in report.Narrative.Paragraphs)
        {
            yield return (paragraph.Text, paragraph.SentenceAt);
        }

        var cells = report.AllLines.SelectMany(line => new[] { line.Name.Place, line.Target?.Place, line.Actual?.Place, line.Reason?.Place }).OfType<Place>();
        foreach (var cell in cells.Where(cell => cell.Table is not null))
        {
            yield return (cell.Text, _ => cell);
        }
    }

    private static IEnumerable<(string Digits, string Zh, string En, Place Where)> Found(string text, Func<int, Place> where)
    {
        foreach (Match match in Digits().Matches(text.Length < FewestDigits ? string.Empty : text))
        {
            var digits = match.Value;
            if (IsMobile(digits))
            {
                yield return (digits, "手机号", "mobile number", where(match.Index));
            }
            else if (IsIdentity(digits))
            {
                yield return (digits, "身份证号", "identity number", where(match.Index));
            }
            else if (IsBankCard(digits))
            {
                yield return (digits, "银行卡号", "bank card number", where(match.Index));
            }
        }
    }

    private static string Mask(string digits) => digits[..3] + new string('*', digits.Length - 7) + digits[^4..];

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
