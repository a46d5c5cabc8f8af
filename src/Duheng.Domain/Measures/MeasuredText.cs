using System.Globalization;
using Duheng.Domain.Quantities;
using Duheng.Domain.Registers;

namespace Duheng.Domain.Measures;

/// <summary>How values of measures are written.</summary>
public static class MeasuredText
{
    /// <summary>Decimals in sentences that tell how a value came about.</summary>
    internal const int Decimals = 4;

    private static readonly decimal[] Nothing = [0m];
    private static readonly decimal[] NothingOrAll = [0m, 100m];

    public static string Of(RegisterValue value, string unit, int decimals) => value switch
    {
        RegisterValue.Number number => Figures.Plain(Rounding.Faithful(number.Value, decimals, unit == "%" ? NothingOrAll : Nothing)) + (unit.Length == 0 ? string.Empty : unit is "%" or "‰" ? unit : " " + unit),
        RegisterValue.Day day => day.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        RegisterValue.Moment moment => moment.Value.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
        RegisterValue.Text text => text.Value,
        RegisterValue.YesNo yes => yes.Value ? "是" : "否",
        RegisterValue.Periods periods => $"{Figures.Plain(periods.Value.Count)} 个时段",
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, "A kind of value that cannot be written."),
    };

    internal static string Of(RegisterValue value, ValueUnit unit) => Of(value, unit.ToString(), Decimals);

    internal static string Number(decimal value, ValueUnit unit) => Of(new RegisterValue.Number(value), unit);

    /// <summary>Days as people write a period: a whole year by its number.</summary>
    internal static string Of(MeasurePeriod period) => period is { From: { Month: 1, Day: 1 }, Until: { Month: 12, Day: 31 } } && period.From.Year == period.Until.Year
        ? $"{Figures.Plain(period.From.Year)} 年"
        : string.Create(CultureInfo.InvariantCulture, $"{period.From:yyyy-MM-dd} 至 {period.Until:yyyy-MM-dd}");
}
