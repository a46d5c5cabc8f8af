using Duheng.Domain.Quantities;

namespace Duheng.Domain.Surveys;

/// <summary>Between what shares the true one lies in 95 of 100 cases (95% 置信区间), by Wilson's score interval: it holds for small samples and near 100 % too.</summary>
/// <param name="Low">A ratio from 0 to 1, to four decimals.</param>
/// <param name="High">A ratio from 0 to 1, to four decimals.</param>
public readonly record struct ConfidenceInterval(decimal Low, decimal High)
{
    /// <summary>Of the standard normal distribution at 97.5 %.</summary>
    private const decimal Z = 1.959963984540054m;

    private const int Decimals = 4;

    /// <summary>Of so many satisfied among so many.</summary>
    public static ConfidenceInterval Of(int satisfied, int valid)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(valid);
        ArgumentOutOfRangeException.ThrowIfNegative(satisfied);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(satisfied, valid);

        var square = Z * Z;
        var centre = satisfied + (square / 2m);
        var margin = Z * Root(((decimal)satisfied * (valid - satisfied) / valid) + (square / 4m));
        return new ConfidenceInterval(Bounded((centre - margin) / (valid + square)), Bounded((centre + margin) / (valid + square)));
    }

    private static decimal Bounded(decimal ratio) => Rounding.HalfUp(Math.Clamp(ratio, 0m, 1m), Decimals);

    /// <summary>Newton's way, to the last digit that a decimal holds.</summary>
    private static decimal Root(decimal square)
    {
        var root = Math.Max(square, 1m);
        for (var better = (root + (square / root)) / 2m; better < root; better = (root + (square / root)) / 2m)
        {
            root = better;
        }

        return root;
    }
}
