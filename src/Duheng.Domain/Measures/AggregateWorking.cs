using Duheng.Domain.Quantities;
using Duheng.Domain.Registers;

namespace Duheng.Domain.Measures;

/// <summary>Tells in a sentence how a value came from its entries, so that somebody can follow it by hand.</summary>
internal static class AggregateWorking
{
    public static string Of(MeasureNode.Aggregate node, AggregateAnswer answer, RegisterValue value, MeasurePeriod period)
    {
        var register = node.Set.Register;
        var left = answer.Excluded.Count == 0 ? string.Empty : $"，不计 {Figures.Plain(answer.Excluded.Sum(one => one.Count))} {register.Counter}（{Listed(answer.Excluded)}）";
        var counted = $"{MeasuredText.Of(period)}“{register.Name}”{(node.Set.Filter is null ? string.Empty : $"中符合 {RowPrinter.Print(node.Set.Filter)} 的")}计入 {Figures.Plain(answer.Counted)} {register.Counter}{left}";
        return $"{counted}；{Step(node, answer, MeasuredText.Of(value, node.Type.Unit))}";
    }

    public static string Listed(IReadOnlyList<Exclusion> excluded) => string.Join('，', excluded.Select(one => $"{one.Reason} {Figures.Plain(one.Count)}"));

    private static string Step(MeasureNode.Aggregate node, AggregateAnswer answer, string value)
    {
        var (count, of) = (Figures.Plain(answer.Counted), node.Value is null ? string.Empty : RowPrinter.Print(node.Value));
        return node.Function switch
        {
            AggregateFunction.Count => $"共 {value}",
            AggregateFunction.Sum => $"{of} 的 {count} 个数相加 = {value}",
            AggregateFunction.Average => $"{of} 的 {count} 个数相加得 {Sum(node, answer)}，{Sum(node, answer)} / {count} = {value}",
            AggregateFunction.Median => $"{of} 的中位数，即 {count} 个数从小到大的第 {Middle(answer.Counted)} = {value}",
            AggregateFunction.Percentile =>
                $"{of} 的第 {Figures.Plain(node.Percent!.Value)} 百分位，即 {count} 个数从小到大的第 {Figures.Plain(Tally.Rank(node.Percent.Value, answer.Counted))} 个 = {value}", // a percentile has it
            AggregateFunction.Share => $"其中符合 {of} 的 {Met(answer)} {node.Set.Register.Counter}，{Met(answer)} / {count} = {value}",
            AggregateFunction.Distinct => $"{of} 的 {count} 个值里不同的有 {value}",
            AggregateFunction.Smallest => $"{of} 的 {count} 个值中最{(node.Type.IsTime ? "早" : "小")}的 = {value}",
            AggregateFunction.Largest => $"{of} 的 {count} 个值中最{(node.Type.IsTime ? "晚" : "大")}的 = {value}",
            AggregateFunction.First => $"按发生日期最先一{node.Set.Register.Counter}的 {of} = {value}",
            AggregateFunction.Last => $"按发生日期最后一{node.Set.Register.Counter}的 {of} = {value}",
        };
    }

    private static string Sum(MeasureNode.Aggregate node, AggregateAnswer answer) => answer.Value is null ? string.Empty : MeasuredText.Of(answer.Value, node.Type.Unit);

    private static string Met(AggregateAnswer answer) => answer.Value is RegisterValue.Number met ? Figures.Plain(met.Value) : string.Empty;

    private static string Middle(long count) => count % 2 == 1
        ? $"{Figures.Plain((count + 1) / 2)} 个"
        : $"{Figures.Plain(count / 2)} 个与第 {Figures.Plain((count / 2) + 1)} 个的平均";
}
