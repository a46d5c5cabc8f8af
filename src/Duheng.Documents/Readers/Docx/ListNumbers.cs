using System.Globalization;

namespace Duheng.Documents.Readers.Docx;

/// <summary>Writes the number of an automatic list in the way that its level asks for.</summary>
internal static class ListNumbers
{
    private const string Digits = "零一二三四五六七八九";
    private const string LegalDigits = "零壹贰叁肆伍陆柒捌玖";
    private const int Letters = 26;

    private static readonly (int Value, string Sign)[] Roman =
        [(1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")];

    public static string Print(int number, string format) => format switch
    {
        "chineseCounting" or "chineseCountingThousand" or "taiwaneseCounting" or "taiwaneseCountingThousand" or "japaneseCounting" or "ideographDigital" or "koreanCounting" => Chinese(number, Digits, "十"),
        "chineseLegalSimplified" or "ideographLegalTraditional" => Chinese(number, LegalDigits, "拾"),
        "ideographTraditional" => number is > 0 and <= 10 ? "甲乙丙丁戊己庚辛壬癸"[number - 1].ToString() : Plain(number),
        "decimalEnclosedCircle" or "decimalEnclosedCircleChinese" => number is > 0 and <= 20 ? ((char)('①' + number - 1)).ToString() : Plain(number),
        "decimalZero" => number.ToString("00", CultureInfo.InvariantCulture),
        "lowerLetter" => Letter(number, 'a'),
        "upperLetter" => Letter(number, 'A'),
        "lowerRoman" => RomanOf(number),
        "upperRoman" => RomanOf(number).ToUpperInvariant(),
        "none" => string.Empty,
        _ => Plain(number),
    };

    private static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>1 to 99, as far as headings go: 一, 十, 十一, 二十, 二十一.</summary>
    private static string Chinese(int number, string digits, string ten) => number switch
    {
        < 1 or > 99 => Plain(number),
        < 10 => digits[number].ToString(),
        _ => (number < 20 ? string.Empty : digits[number / 10].ToString()) + ten + (number % 10 == 0 ? string.Empty : digits[number % 10].ToString()),
    };

    private static string Letter(int number, char first) => number is > 0 and <= Letters ? ((char)(first + number - 1)).ToString() : Plain(number);

    private static string RomanOf(int number)
    {
        if (number is < 1 or > 3_999)
        {
            return Plain(number);
        }

        var printed = string.Empty;
        foreach (var (value, sign) in Roman)
        {
            for (; number >= value; number -= value)
            {
                printed += sign;
            }
        }

        return printed;
    }
}
