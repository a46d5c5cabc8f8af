using System.Globalization;
using System.Text.RegularExpressions;
using Duheng.Domain.Quantities;

namespace Duheng.Domain.Registers;

/// <summary>Days and moments as people, spreadsheets and other programs write them: 2022-03-05 08:30, 2022/3/5 下午3:05, 2022年3月5日.</summary>
public static partial class MomentText
{
    private const string DayFormat = "yyyy-MM-dd";
    private const int HoursToNoon = 12;
    private const int HoursOfChina = 8;
    private const int FirstYear = 1950;
    private const int LastYear = 2100;

    public static string Print(DateOnly day) => day.ToString(DayFormat, CultureInfo.InvariantCulture);

    /// <summary>With seconds only where there are some.</summary>
    public static string Print(DateTime moment) => moment.ToString(moment.Second == 0 ? "yyyy-MM-dd HH:mm" : "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);

    /// <returns>Null where it is no day, or has a time other than midnight.</returns>
    public static DateOnly? ReadDay(string text) =>
        Read(text) is var (day, time, _) && (time is null || time == TimeSpan.Zero) ? day : null;

    /// <summary>A day alone is its midnight.</summary>
    public static DateTime? ReadMoment(string text) =>
        Read(text) is var (day, time, offset) ? day.ToDateTime(TimeOnly.MinValue) + (time ?? TimeSpan.Zero) + offset : null;

    /// <summary>A time without its day: 09:10.</summary>
    internal static TimeSpan? ReadTime(string text) => Alone().Match(PrintedText.Fold(text).Trim()) is { Success: true } match ? TimeOf(match) : null;

    private static (DateOnly Day, TimeSpan? Time, TimeSpan Offset)? Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);

        var match = Form().Match(PrintedText.Fold(text).Trim());
        if (!match.Success)
        {
            return null;
        }

        var (year, month, day) = (Number(match, "y"), Number(match, "m"), Number(match, "d"));
        if (year is < FirstYear or > LastYear || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
        {
            return null;
        }

        var date = new DateOnly(year, month, day);
        if (!match.Groups["h"].Success)
        {
            return (date, null, TimeSpan.Zero);
        }

        return TimeOf(match) is { } time ? (date, time, match.Groups["z"].Success ? TimeSpan.FromHours(HoursOfChina) : TimeSpan.Zero) : null;
    }

    private static TimeSpan? TimeOf(Match match)
    {
        var (hour, minute, second) = (Number(match, "h"), Number(match, "n"), Number(match, "s"));
        if (match.Groups["half"] is { Success: true } half)
        {
            hour = half.Value is "下午" or "晚上" or "PM" or "pm" ? (hour < HoursToNoon ? hour + HoursToNoon : hour) : hour % HoursToNoon;
        }

        return hour < 24 && minute < 60 && second < 60 ? new TimeSpan(hour, minute, second) : hour == 24 && minute == 0 && second == 0 ? TimeSpan.FromDays(1) : null;
    }

    private static int Number(Match match, string group) =>
        match.Groups[group] is { Success: true } found ? int.Parse(found.Value, NumberStyles.None, CultureInfo.InvariantCulture) : 0;

    // A time in UTC is put into China's; any other zone is not guessed at.
    [GeneratedRegex(
        @"^(?<y>\d{4})(-(?<m>\d{1,2})-(?<d>\d{1,2})|/(?<m>\d{1,2})/(?<d>\d{1,2})|\.(?<m>\d{1,2})\.(?<d>\d{1,2})|\s*年\s*(?<m>\d{1,2})\s*月\s*(?<d>\d{1,2})\s*[日号]|(?<m>\d{2})(?<d>\d{2}))([T\s]*(?<half>上午|下午|晚上|凌晨)?\s*(?<h>\d{1,2})[:时点](?<n>\d{1,2})?([:分](?<s>\d{1,2})(\.\d+)?)?[分秒]?\s*(?<half>AM|PM|am|pm)?((?<z>Z)|\+08:?00)?)?$",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Form();

    [GeneratedRegex(@"^(?<half>上午|下午|晚上|凌晨)?\s*(?<h>\d{1,2})[:时点](?<n>\d{1,2})?([:分](?<s>\d{1,2}))?[分秒]?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Alone();
}
