using System.Globalization;
using System.Text;
using Duheng.Domain.Quantities;

namespace Duheng.Documents.Readers.NumberFormats;

/// <summary>Prints the number of a day, counted from 1900 or 1904, as the date and time that a section asks for.</summary>
internal static class DateFormat
{
    private const decimal LastDay = 2_958_465m;
    private const int FirstOf1904 = 1_462;
    private const int PhantomDay = 60;
    private const decimal SecondsADay = 86_400m;
    private const string WeekDays = "日一二三四五六";

    public static string Show(FormatSection section, decimal value, bool is1904)
    {
        var serial = value + (is1904 ? FirstOf1904 : 0);
        if (serial < 0 || serial > LastDay)
        {
            return "######"; // as a spreadsheet prints it
        }

        var seconds = (long)Rounding.HalfUp(serial * SecondsADay, 0);
        var elapsed = (long)Rounding.HalfUp(value * SecondsADay, 0); // hours are counted from no day
        var day = (int)(seconds / (long)SecondsADay);
        var moment = DateOf(day).AddSeconds(seconds % (long)SecondsADay);
        var printed = new StringBuilder();
        var hasHalves = section.Tokens.Any(token => token is { Kind: FormatTokenKind.Date, Text: "上下午" or "AM/PM" });
        for (var index = 0; index < section.Tokens.Count; index++)
        {
            var token = section.Tokens[index];
            printed.Append(token.Kind switch
            {
                FormatTokenKind.Date => Part(token.Text, moment, hasHalves, token.Text[0] == 'm' && token.Text.Length <= 2 && IsMinutes(section.Tokens, index)),
                FormatTokenKind.Elapsed => Figures.Plain(token.Text[0] switch { 'h' => elapsed / 3600, 'm' => elapsed / 60, _ => elapsed }),
                FormatTokenKind.Digit => "0",
                FormatTokenKind.Text or FormatTokenKind.General => string.Empty,
                _ => token.Text,
            });
        }

        return printed.ToString().Trim();
    }

    /// <summary>A day, a moment to the second, or a time alone, in a form that can be read only one way.</summary>
    public static string Keep(decimal value, bool is1904)
    {
        var serial = value + (is1904 ? FirstOf1904 : 0);
        if (serial < 0 || serial > LastDay)
        {
            return Figures.Plain(value);
        }

        var seconds = (long)Rounding.HalfUp(serial * SecondsADay, 0);
        var moment = DateOf((int)(seconds / (long)SecondsADay)).AddSeconds(seconds % (long)SecondsADay);
        return moment.ToString(serial < 1 ? "HH:mm:ss" : moment.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
    }

    /// <summary>A spreadsheet believes in a 29th of February 1900; days before it are one off.</summary>
    private static DateTime DateOf(int day) =>
        new DateTime(1899, 12, 30, 0, 0, 0, DateTimeKind.Unspecified).AddDays(day is > 0 and < PhantomDay ? day + 1 : day);

    private static string Part(string code, DateTime moment, bool hasHalves, bool isMinutes)
    {
        var hour = hasHalves ? ((moment.Hour + 11) % 12) + 1 : moment.Hour;
        return code switch
        {
            "上下午" => moment.Hour < 12 ? "上午" : "下午",
            "AM/PM" => moment.Hour < 12 ? "AM" : "PM",
            "yy" or "y" => moment.ToString("yy", CultureInfo.InvariantCulture),
            _ when code[0] is 'y' or 'e' => moment.ToString("yyyy", CultureInfo.InvariantCulture),
            _ when isMinutes => Padded(moment.Minute, code),
            "mmm" => moment.ToString("MMM", CultureInfo.InvariantCulture),
            "mmmm" => moment.ToString("MMMM", CultureInfo.InvariantCulture),
            "mmmmm" => moment.ToString("MMM", CultureInfo.InvariantCulture)[..1],
            _ when code[0] == 'm' => Padded(moment.Month, code),
            "ddd" => moment.ToString("ddd", CultureInfo.InvariantCulture),
            "dddd" => moment.ToString("dddd", CultureInfo.InvariantCulture),
            _ when code[0] == 'd' => Padded(moment.Day, code),
            "aaa" => WeekDays[(int)moment.DayOfWeek].ToString(),
            "aaaa" => "星期" + WeekDays[(int)moment.DayOfWeek],
            _ when code[0] == 'h' => Padded(hour, code),
            _ when code[0] == 's' => Padded(moment.Second, code),
            _ => code,
        };
    }

    /// <summary>m means minutes right behind hours or right before seconds.</summary>
    private static bool IsMinutes(IReadOnlyList<FormatToken> tokens, int at)
    {
        var before = tokens.Take(at).LastOrDefault(token => token.Kind is FormatTokenKind.Date or FormatTokenKind.Elapsed).Text;
        var after = tokens.Skip(at + 1).FirstOrDefault(token => token.Kind is FormatTokenKind.Date or FormatTokenKind.Elapsed).Text;
        return before?[0] == 'h' || after?[0] == 's';
    }

    private static string Padded(int number, string code) =>
        code.Length > 1 ? number.ToString("00", CultureInfo.InvariantCulture) : number.ToString(CultureInfo.InvariantCulture);
}
