using Duheng.Domain.Quantities;

namespace Duheng.Application.Exports;

/// <summary>How values are written into tables that are handed out: plain figures, an empty cell for what there is none of.</summary>
internal static class ExportFigures
{
    private const decimal CentiPerPoint = 100m;

    public static string Wan(Money money) => Figures.Rounded(money.Wan, 6);

    public static string Score(long? centi) => centi is { } value ? Figures.Plain(value / CentiPerPoint) : string.Empty;

    public static string Number(decimal? number) => number is { } value ? Figures.Rounded(value, 2) : string.Empty;

    public static string Count(long number) => Figures.Plain(number);
}
