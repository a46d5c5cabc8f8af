using Duheng.Domain.Quantities;

namespace Duheng.Domain.Auditing.Rules.Ind;

/// <summary>How much a figure tells (有效数字): 98.82 has four digits, 1200 two, 100 one.</summary>
internal static class SignificantDigits
{
    public static int Of(decimal number)
    {
        var plain = Figures.Plain(Math.Abs(number));
        var digits = plain.Replace(".", string.Empty, StringComparison.Ordinal).TrimStart('0');
        return plain.Contains('.', StringComparison.Ordinal) ? digits.Length : digits.TrimEnd('0').Length;
    }
}
