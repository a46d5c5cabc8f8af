namespace Duheng.Domain.Measures;

/// <summary>What the functions over many entries are called.</summary>
public static class AggregateNames
{
    internal const string Availability = "可用率";
    internal const string AvailabilityInEnglish = "availability";
    internal const string Growth = "同比";
    internal const string GrowthInEnglish = "growth";
    internal const string Satisfaction = "满意度";
    internal const string SatisfactionInEnglish = "satisfaction";

    private static readonly Dictionary<string, AggregateFunction> ByOtherName = new(StringComparer.OrdinalIgnoreCase)
    {
        ["count"] = AggregateFunction.Count,
        ["sum"] = AggregateFunction.Sum,
        ["average"] = AggregateFunction.Average,
        ["avg"] = AggregateFunction.Average,
        ["median"] = AggregateFunction.Median,
        ["percentile"] = AggregateFunction.Percentile,
        ["share"] = AggregateFunction.Share,
        ["distinct"] = AggregateFunction.Distinct,
        ["min"] = AggregateFunction.Smallest,
        ["earliest"] = AggregateFunction.Smallest,
        ["最早"] = AggregateFunction.Smallest,
        ["max"] = AggregateFunction.Largest,
        ["latest"] = AggregateFunction.Largest,
        ["最晚"] = AggregateFunction.Largest,
        ["first"] = AggregateFunction.First,
        ["last"] = AggregateFunction.Last,
    };

    /// <summary>As it is printed of numbers; of dates the smallest is the earliest.</summary>
    public static string Name(this AggregateFunction function) => function switch
    {
        AggregateFunction.Count => "计数",
        AggregateFunction.Sum => "合计",
        AggregateFunction.Average => "平均",
        AggregateFunction.Median => "中位数",
        AggregateFunction.Percentile => "分位",
        AggregateFunction.Share => "占比",
        AggregateFunction.Distinct => "去重",
        AggregateFunction.Smallest => "最小",
        AggregateFunction.Largest => "最大",
        AggregateFunction.First => "期初",
        AggregateFunction.Last => "期末",
    };

    /// <summary>How it is called, for messages.</summary>
    public static string Usage(this AggregateFunction function) => function switch
    {
        AggregateFunction.Count => "计数(登记簿 其中 条件)",
        AggregateFunction.Share => "占比(登记簿 其中 条件, 要占比的条件)",
        AggregateFunction.Percentile => "分位(登记簿.列, 90)",
        AggregateFunction.Sum or AggregateFunction.Average or AggregateFunction.Median or AggregateFunction.Distinct or AggregateFunction.Smallest
            or AggregateFunction.Largest or AggregateFunction.First or AggregateFunction.Last => $"{function.Name()}(登记簿.列 其中 条件)",
    };

    /// <summary>Every name that is printed, for messages.</summary>
    public static IReadOnlyList<string> All { get; } =
        [.. Enum.GetValues<AggregateFunction>().Select(Name), "最早", "最晚", Availability, Growth, Satisfaction];

    public static AggregateFunction? Find(string name)
    {
        foreach (var function in Enum.GetValues<AggregateFunction>())
        {
            if (function.Name() == name)
            {
                return function;
            }
        }

        return ByOtherName.TryGetValue(name, out var found) ? found : null;
    }

    /// <summary>The latest of a column that is no time is what the last entry says.</summary>
    internal static AggregateFunction Meant(AggregateFunction function, string name, ExpressionType? type) => name.ToLowerInvariant() switch
    {
        "最早" or "earliest" when type is { IsTime: false } => AggregateFunction.First,
        "最晚" or "latest" when type is { IsTime: false } => AggregateFunction.Last,
        _ => function,
    };

    internal static string Printed(AggregateFunction function, ExpressionType type) => (function, type.IsTime) switch
    {
        (AggregateFunction.Smallest, true) => "最早",
        (AggregateFunction.Largest, true) => "最晚",
        _ => function.Name(),
    };
}
