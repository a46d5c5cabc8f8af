using System.Globalization;
using Duheng.Application.Years;
using Duheng.Domain.Auditing;
using Duheng.Domain.Quantities;

namespace Duheng.Web;

/// <summary>How values are written on pages: — is nothing, 0.00 is a zero that somebody found (ui: numbers and units).</summary>
public static class Shown
{
    public const string None = "—";

    private const decimal CentiPerPoint = 100m;

    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;
    /// <summary>万元 with two decimals and commas; the unit stands in the head of the column.</summary>
    public static string Wan(Money money) => Minus(Rounding.HalfUp(money.Wan, 2).ToString("#,##0.00", Invariant));

    /// <summary>元 to the cent, for a tooltip.</summary>
    public static string Yuan(Money money) => Minus(money.Yuan.ToString("#,##0.00", Invariant)) + " 元";

    /// <summary>Part of a whole in percent with two decimals; — of nothing.</summary>
    public static string Rate(Money part, Money whole) => whole.Fen == 0 ? None : Minus(Rounding.HalfUp(part.Yuan / whole.Yuan * 100m, 2).ToString("0.00", Invariant));

    /// <summary>Points with two decimals.</summary>
    public static string Score(decimal? points) => points is { } value ? Minus(value.ToString("0.00", Invariant)) : None;

    /// <summary>Points kept as hundredths.</summary>
    public static string Score(long? centi) => centi is { } value ? Minus((value / CentiPerPoint).ToString("0.00", Invariant)) : None;

    /// <summary>84.31 至 99.31; one figure where both are the same.</summary>
    public static string Range(long? low, long? high) => low == high ? Score(low) : $"{Score(low)} 至 {Score(high)}";

    /// <summary>A difference always carries its sign.</summary>
    public static string Difference(decimal difference) => difference switch
    {
        > 0m => "+" + difference.ToString("0.00", Invariant),
        < 0m => Minus(difference.ToString("0.00", Invariant)),
        _ => "0.00",
    };

    /// <summary>As typed, without trailing zeros: weights.</summary>
    public static string Plain(decimal number) => Minus(number.ToString("0.######", Invariant));

    /// <summary>As it stands in a field, too.</summary>
    public static string Weight(long? centi) => centi is { } value ? (value / CentiPerPoint).ToString("0.######", Invariant) : string.Empty;

    public static string Count(long number) => Minus(number.ToString("#,##0", Invariant));

    public static string Id(long id) => id.ToString(Invariant);

    public static string Year(int year) => year.ToString("0000", Invariant);

    /// <summary>2022-03-09.</summary>
    public static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", Invariant) ?? None;

    /// <summary>03-09 in the year of reading, 2021-01-29 in any other.</summary>
    /// <param name="year">In which it is read.</param>
    public static string ShortDay(DateOnly? day, int year) => day is { } one && one.Year == year ? one.ToString("MM-dd", Invariant) : Day(day);

    /// <summary>2022-03-09 14:32, by the clock of China.</summary>
    public static string Time(DateTimeOffset? time) => time is { } moment ? ChinaClock.At(moment).ToString("yyyy-MM-dd HH:mm", Invariant) : None;

    /// <summary>14:32, by the clock of China.</summary>
    public static string Clock(DateTimeOffset time) => ChinaClock.At(time).ToString("HH:mm", Invariant);

    public static string Severity(Severity severity) => severity switch
    {
        Domain.Auditing.Severity.Blocker => "阻断",
        Domain.Auditing.Severity.Error => "错误",
        Domain.Auditing.Severity.Warning => "警告",
        Domain.Auditing.Severity.Info => "提示",
    };

    /// <summary>The one sign of minus that people see (U+2212); what is typed and sent keeps the other.</summary>
    private static string Minus(string number) => number.Replace('-', '−');
}
