using Duheng.Domain.Quantities;

namespace Duheng.Documents.Recognition.GluedCells;

/// <summary>Whether a printed percentage is the rate of two figures: rounded, or cut, to some decimals (31.00 for 31.08). Nothing is printed as 0% but nothing.</summary>
internal static class RateChecks
{
    private const int MostDecimals = 2;

    public static bool Agree(decimal ratio, decimal printed)
    {
        if (printed == 0m || ratio == 0m)
        {
            return printed == ratio;
        }

        var percent = ratio * 100m;
        for (var decimals = 0; decimals <= MostDecimals; decimals++)
        {
            if (Rounding.HalfUp(percent, decimals) == printed || Cut(percent, decimals) == printed)
            {
                return true;
            }
        }

        return false;
    }

    private static decimal Cut(decimal value, int decimals)
    {
        var factor = decimals == 0 ? 1m : decimals == 1 ? 10m : 100m;
        return decimal.Truncate(value * factor) / factor;
    }
}
