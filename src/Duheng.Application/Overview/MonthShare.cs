using System.Globalization;

namespace Duheng.Application.Overview;

/// <summary>Executed up to the end of a month, in percent of the budget of the year.</summary>
/// <param name="Month">1 to 12.</param>
public sealed record MonthShare(int Month, decimal Percent)
{
    private const int LastMonth = 12;

    /// <summary>Payments of each month on top of those before; none while there is no budget.</summary>
    /// <param name="paid">By month, as 2021-03.</param>
    /// <param name="annual">The budget of the year, in fen; below 0 where more was cut than there was, and then no share means anything.</param>
    public static IReadOnlyList<MonthShare> Of(int year, IReadOnlyCollection<(string Month, long Fen)> paid, long annual)
    {
        ArgumentNullException.ThrowIfNull(paid);

        return annual <= 0 || paid.Count == 0
            ? []
            : [.. Enumerable.Range(1, LastMonth).Select(month =>
            {
                var until = string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}");
                return new MonthShare(month, paid.Where(one => string.CompareOrdinal(one.Month, until) <= 0).Sum(one => one.Fen) * 100m / annual);
            })];
    }

    /// <summary>How many months of a year have begun on a day: 0 before it, 12 after it.</summary>
    public static int Begun(int year, DateOnly today) => today.Year > year ? LastMonth : today.Year < year ? 0 : today.Month;
}
