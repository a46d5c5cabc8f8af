using Duheng.Domain.Registers;

namespace Duheng.Domain.Measures;

/// <summary>What functions over many entries take and give.</summary>
internal static class AggregateTypes
{
    public static ExpressionType Outcome(AggregateFunction function, RegisterType register, RowNode? value) => function switch
    {
        AggregateFunction.Count => ExpressionType.Number(ValueUnit.Counting(register.Counter)),
        AggregateFunction.Distinct => ExpressionType.Number(ValueUnit.Piece),
        AggregateFunction.Share => ExpressionType.Number(ValueUnit.Percent),
        AggregateFunction.Sum or AggregateFunction.Average or AggregateFunction.Median or AggregateFunction.Percentile or AggregateFunction.Smallest
            or AggregateFunction.Largest or AggregateFunction.First or AggregateFunction.Last => value?.Type ?? throw new ArgumentNullException(nameof(value)),
    };

    /// <summary>What the value must be; null when it is.</summary>
    public static string? Wanted(AggregateFunction function, ExpressionType type) => function switch
    {
        AggregateFunction.Sum or AggregateFunction.Average or AggregateFunction.Median or AggregateFunction.Percentile when !type.IsNumber => "数",
        AggregateFunction.Smallest or AggregateFunction.Largest or AggregateFunction.First or AggregateFunction.Last when !type.IsNumber && !type.IsTime => "数、日期或时间",
        AggregateFunction.Share when !type.IsYesNo => "条件",
        AggregateFunction.Distinct when type.Kind is ValueKind.Intervals => "文字、数或日期",
        _ => null,
    };
}
