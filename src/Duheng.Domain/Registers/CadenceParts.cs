using Duheng.Domain.Quantities;

namespace Duheng.Domain.Registers;

/// <summary>The parts of a year by a cadence, with what was done in each.</summary>
public static class CadenceParts
{
    private const int Months = 12;

    /// <param name="since">The day from which the register is kept: parts that ended before are nobody's debt.</param>
    /// <param name="days">Of the entries that count.</param>
    public static IReadOnlyList<CadencePart> Of(Cadence cadence, int year, DateOnly since, IReadOnlyCollection<DateOnly> days)
    {
        ArgumentNullException.ThrowIfNull(cadence);
        ArgumentNullException.ThrowIfNull(days);

        var months = Months / cadence.PartsOfYear;
        return
        [
            .. Enumerable.Range(0, cadence.PartsOfYear).Select(part =>
            {
                var from = new DateOnly(year, (part * months) + 1, 1);
                var to = from.AddMonths(months).AddDays(-1);
                return new CadencePart(Name(cadence.PartsOfYear, part), from, to, to.AddDays(cadence.GraceDays), cadence.Times, days.Count(day => day >= from && day <= to));
            }).Where(part => part.To >= since),
        ];
    }

    /// <summary>每季度 1 次.</summary>
    public static string Say(Cadence cadence)
    {
        ArgumentNullException.ThrowIfNull(cadence);

        return $"{cadence.PartsOfYear switch { 12 => "每月", 4 => "每季度", 2 => "每半年", _ => "每年" }} {Figures.Plain(cadence.Times)} 次";
    }

    private static string Name(int parts, int part) => parts switch
    {
        12 => $"{Figures.Plain(part + 1)} 月",
        4 => $"第 {Figures.Plain(part + 1)} 季度",
        2 => part == 0 ? "上半年" : "下半年",
        _ => "全年",
    };
}
