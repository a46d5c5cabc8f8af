using System.Diagnostics.CodeAnalysis;

namespace Duheng.Domain.Quantities;

/// <summary>Numbers written in Chinese (中文数字): 十二, 两百零三, 一万二千.</summary>
public static class ChineseNumerals
{
    private const string Digits = "零一二三四五六七八九";

    /// <summary>Whether the letter can stand in a Chinese number.</summary>
    public static bool IsNumeral(char letter) => Digits.Contains(letter, StringComparison.Ordinal) || letter is '两' or '〇' || UnitOf(letter) > 0;

    /// <summary>Reads the whole text as one number. 一一 or 十万百 is none.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out decimal number)
    {
        number = 0m;
        if (string.IsNullOrEmpty(text))
        {
            return false;
        }

        decimal section = 0m, digit = -1m, lastUnit = decimal.MaxValue;
        foreach (var letter in text)
        {
            if (DigitOf(letter) is var value and >= 0)
            {
                if (digit > 0m || (digit == 0m && value == 0))
                {
                    return false;
                }

                digit = value;
            }
            else if (UnitOf(letter) is var unit and > 0)
            {
                if (!Accept(letter, unit, ref number, ref section, ref digit, ref lastUnit))
                {
                    return false;
                }
            }
            else
            {
                return false;
            }
        }

        number += section + Math.Max(digit, 0m);
        return true;
    }

    private static bool Accept(char letter, decimal unit, ref decimal number, ref decimal section, ref decimal digit, ref decimal lastUnit)
    {
        if (unit >= 10_000m)
        {
            section += Math.Max(digit, 0m);
            if (section == 0m)
            {
                return false;
            }

            number = (number + section) * unit;
            section = 0m;
            lastUnit = decimal.MaxValue;
        }
        else
        {
            if (unit >= lastUnit || (digit <= 0m && letter != '十'))
            {
                return false;
            }

            section += (digit <= 0m ? 1m : digit) * unit;
            lastUnit = unit;
        }

        digit = -1m;
        return true;
    }

    private static int DigitOf(char letter) => letter switch
    {
        '两' => 2,
        '〇' => 0,
        _ => Digits.IndexOf(letter, StringComparison.Ordinal),
    };

    private static decimal UnitOf(char letter) => letter switch
    {
        '十' => 10m,
        '百' => 100m,
        '千' => 1_000m,
        '万' => 10_000m,
        '亿' => 100_000_000m,
        _ => 0m,
    };
}
