using System.Globalization;

namespace Duheng.Domain.Quantities;

/// <summary>A day, month, quarter or year as printed (日期, 时限). The year may be missing ("12月底前") and is then the report's.</summary>
/// <param name="Month">The first month that is meant; null when only a year is printed.</param>
/// <param name="Day">The first day that is meant; null when no day is printed.</param>
public sealed record CalendarDate(int? Year, int? Month, int? Day)
{
    /// <summary>The last month of a quarter or half year (第二季度, 上半年).</summary>
    public int? LastMonth { get; init; }

    /// <summary>The last day of a third of a month (中旬); 31 is the month's last, whatever the month.</summary>
    public int? LastDay { get; init; }

    /// <summary>The first day that the text can mean; null without a year.</summary>
    public DateOnly? First(int? reportYear) =>
        (Year ?? reportYear) is { } year ? new DateOnly(year, Month ?? 1, Day ?? 1) : null;

    /// <summary>The last day that the text can mean; null without a year.</summary>
    public DateOnly? Last(int? reportYear)
    {
        if ((Year ?? reportYear) is not { } year)
        {
            return null;
        }

        var month = LastMonth ?? Month ?? 12;
        var days = DateTime.DaysInMonth(year, month);
        return new DateOnly(year, month, Math.Min(LastDay ?? Day ?? days, days));
    }

    /// <summary>Whether such a day exists, so that 2023年13月40日 is never a date.</summary>
    public static bool Exists(int? year, int? month, int? day) =>
        year is null or (>= 1950 and <= 2100)
        && month is null or (>= 1 and <= 12)
        && (day is null || (day >= 1 && day <= DateTime.DaysInMonth(year ?? 2000, month ?? 1)));

    public override string ToString() => string.Concat(
        Year is { } year ? string.Create(CultureInfo.InvariantCulture, $"{year}年") : string.Empty,
        Month is { } month ? string.Create(CultureInfo.InvariantCulture, $"{month}月") : string.Empty,
        Day is { } day ? string.Create(CultureInfo.InvariantCulture, $"{day}日") : string.Empty,
        LastMonth is { } last ? string.Create(CultureInfo.InvariantCulture, $"至{last}月") : string.Empty,
        LastDay is { } end ? string.Create(CultureInfo.InvariantCulture, $"至{end}日") : string.Empty);
}
