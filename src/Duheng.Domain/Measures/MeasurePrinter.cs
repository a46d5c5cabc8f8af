using Duheng.Domain.Quantities;
using Duheng.Domain.Registers;

namespace Duheng.Domain.Measures;

/// <summary>Writes an expression over registers in the one way that it is kept in.</summary>
public static class MeasurePrinter
{
    public static string Print(MeasureNode node) => Print(node, 0);

    private static string Print(MeasureNode node, int around)
    {
        var (text, strength) = node switch
        {
            MeasureNode.Constant constant => (RowPrinter.Number(constant.Value, constant.Unit), int.MaxValue),
            MeasureNode.Aggregate aggregate => (Aggregate(aggregate), int.MaxValue),
            MeasureNode.Availability availability => (Availability(availability), int.MaxValue),
            MeasureNode.Growth growth => ($"{AggregateNames.Growth}({Print(growth.Inner, 0)})", int.MaxValue),
            MeasureNode.Satisfaction satisfaction => ($"{AggregateNames.Satisfaction}({RowPrinter.Text(satisfaction.Survey)})", int.MaxValue),
            MeasureNode.Negated negated => ("-" + Print(negated.Inner, Operators.NegationStrength + 1), Operators.NegationStrength),
            MeasureNode.Binary binary => (
                $"{Print(binary.Left, binary.Operator.Strength())} {binary.Operator.Sign()} {Print(binary.Right, binary.Operator.Strength() + 1)}",
                binary.Operator.Strength()),
            _ => throw new ArgumentOutOfRangeException(nameof(node), node, "A kind of expression that cannot be printed."),
        };
        return strength < around ? $"({text})" : text;
    }

    private static string Aggregate(MeasureNode.Aggregate node)
    {
        var register = RowPrinter.Name(node.Set.Register.Name);
        var where = Where(node.Set);
        var inner = (node.Function, node.Value) switch
        {
            (AggregateFunction.Share, { } condition) => $"{register}{where}, {RowPrinter.Print(condition)}",
            (_, null) => register + where,
            (_, RowNode.Cell cell) => $"{register}.{RowPrinter.Name(cell.Column.Name)}{where}",
            (_, { } value) => $"{register}.({RowPrinter.Print(value)}){where}",
        };
        return $"{AggregateNames.Printed(node.Function, node.Value?.Type ?? node.Type)}({inner}{(node.Percent is { } percent ? ", " + Figures.Plain(percent) : string.Empty)})";
    }

    private static string Availability(MeasureNode.Availability node) =>
        $"{AggregateNames.Availability}({Intervals(node.Outages, node.Column, node.By)}{(node.Agreed is null ? string.Empty : ", 减 " + Intervals(node.Agreed, node.AgreedColumn!))})"; // the two come together

    private static string Intervals(EntrySet set, RegisterColumn column, RegisterColumn? by = null) =>
        $"{RowPrinter.Name(set.Register.Name)}.{RowPrinter.Name(column.Name)}{(by is null ? string.Empty : $" {Keyword.By.Chinese} {RowPrinter.Name(by.Name)}")}{Where(set)}";

    private static string Where(EntrySet set) => set.Filter is null ? string.Empty : " 其中 " + RowPrinter.Print(set.Filter);
}
