using Duheng.Domain.Quantities;

namespace Duheng.Domain.Reports;

/// <summary>Sizes of letters by the names they have in Chinese (字号), in points.</summary>
public static class FontSizes
{
    public static IReadOnlyDictionary<string, decimal> ByName { get; } = new Dictionary<string, decimal>(StringComparer.Ordinal)
    {
        ["初号"] = 42m,
        ["小初"] = 36m,
        ["一号"] = 26m,
        ["小一"] = 24m,
        ["二号"] = 22m,
        ["小二"] = 18m,
        ["三号"] = 16m,
        ["小三"] = 15m,
        ["四号"] = 14m,
        ["小四"] = 12m,
        ["五号"] = 10.5m,
        ["小五"] = 9m,
        ["六号"] = 7.5m,
        ["小六"] = 6.5m,
        ["七号"] = 5.5m,
        ["八号"] = 5m,
    };

    /// <summary>三号, or 17磅 where the size has no name.</summary>
    public static string Named(decimal points) => ByName.FirstOrDefault(one => one.Value == points).Key ?? $"{Figures.Plain(points)}磅";
}
