using Duheng.Domain.Measures;
using Duheng.Domain.Registers;

namespace Duheng.Fixtures.Measures;

/// <summary>Expressions that people might write, of every kind and any depth, whose types fit.</summary>
public sealed class ExpressionMaker(Dice dice)
{
    private static readonly Operator[] Comparisons = [Operator.Equal, Operator.NotEqual, Operator.Less, Operator.AtMost, Operator.Greater, Operator.AtLeast];
    private static readonly string[] Texts = ["市中心机房", "router", "县\"人民\"医院", "“引号”", "%", "_", "'"];
    private static readonly string[] Durations = ["小时", "分钟", "天"];

    public MeasureNode Measure(int depth)
    {
        if (depth == 0 || dice.Chance(50))
        {
            return Leaf();
        }

        var (left, right) = (Measure(depth - 1), Measure(depth - 1));
        var operation = dice.Pick<Operator>([Operator.Add, Operator.Subtract, Operator.Multiply, Operator.Divide]);
        return left.Type.IsNumber && right.Type.IsNumber && UnitArithmetic.Outcome(operation, left.Type.Unit, right.Type.Unit) is { } unit
            ? new MeasureNode.Binary(operation, left, right, ExpressionType.Number(unit))
            : left.Type.IsNumber ? dice.Chance(50) ? new MeasureNode.Negated(left) : new MeasureNode.Growth(left) : left;
    }

    /// <summary>One question over the tickets.</summary>
    public MeasureNode.Aggregate Aggregate()
    {
        var set = new EntrySet(SomeRegisters.Tickets, dice.Chance(60) ? Condition(2) : null);
        var function = dice.Pick(Enum.GetValues<AggregateFunction>());
        RowNode? value = function switch
        {
            AggregateFunction.Count => null,
            AggregateFunction.Share => Condition(1),
            AggregateFunction.Distinct => Cell(column => column.Kind is not ColumnKind.Intervals),
            AggregateFunction.Smallest or AggregateFunction.Largest or AggregateFunction.First or AggregateFunction.Last when dice.Chance(50) =>
                Cell(column => column.Kind is ColumnKind.Date or ColumnKind.Moment),
            _ => dice.Chance(60) ? Cell(column => column.Kind is ColumnKind.Number or ColumnKind.Money) : Number(2),
        };
        return new MeasureNode.Aggregate(function, set, value, function == AggregateFunction.Percentile ? dice.Pick<decimal>([1m, 50m, 90m, 95m, 99.5m, 100m]) : null);
    }

    /// <summary>A condition over a ticket.</summary>
    public RowNode Condition(int depth)
    {
        if (depth > 0 && dice.Chance(50))
        {
            return dice.Between(0, 3) switch
            {
                0 => new RowNode.Not(Condition(depth - 1)),
                1 => Compared(dice.Pick<Operator>([Operator.Equal, Operator.NotEqual]), Condition(depth - 1), Condition(depth - 1)),
                _ => new RowNode.Binary(dice.Pick<Operator>([Operator.And, Operator.Or]), Condition(depth - 1), Condition(depth - 1), ExpressionType.YesNo),
            };
        }

        return dice.Between(0, 8) switch
        {
            0 => Compared(dice.Pick<Operator>([Operator.Equal, Operator.NotEqual]), Named("severity"), Word(dice.Pick(Named("severity").Column.Choices))),
            1 => Compared(Operator.Contains, Named("point"), Word(dice.Pick(Texts))),
            2 => Compared(dice.Pick(Comparisons), Cell(column => column.Kind is ColumnKind.Date or ColumnKind.Moment), Day()),
            3 => new RowNode.IsBlank(Cell(_ => true)),
            4 => new RowNode.OneOf(Named("severity"), new Sequence<RowNode>([Word("重大"), Word("轻微")])),
            5 => new RowNode.OneOf(Named("travel"), new Sequence<RowNode>([Literal(0.5m, "小时"), Literal(12m, "分钟")])),
            6 => Named("on_site"),
            7 => Compared(dice.Pick(Comparisons), Named("reported_at"), Cell(column => column.Kind is ColumnKind.Date or ColumnKind.Moment)),
            _ => Number(1) is var left && left.Type.Unit.IsNone ? Compared(dice.Pick(Comparisons), left, Literal(dice.Between(0m, 20m, 1), string.Empty))
                : Compared(dice.Pick(Comparisons), left, Beside(left.Type.Unit)),
        };
    }

    /// <summary>A number from a ticket.</summary>
    public RowNode Number(int depth)
    {
        if (depth == 0 || dice.Chance(40))
        {
            return Cell(column => column.Kind is ColumnKind.Number or ColumnKind.Money);
        }

        if (dice.Chance(25))
        {
            return dice.Between(0, 4) switch
            {
                0 => new RowNode.Negated(Number(depth - 1)),
                1 => Called("工时", ExpressionType.Number(ValueUnit.Hour), Named("pending"), Named("reported_at"), Named("responded_at")),
                2 => Called("天", ExpressionType.Number(ValueUnit.Day), null, Named("due_on"), Named("closed_on")),
                3 => Called("月份", ExpressionType.Number(ValueUnit.None), null, Named("reported_at")),
                _ => Subtracted(dice.Chance(50) ? "responded_at" : "due_on", "reported_at"),
            };
        }

        var (left, right) = (Number(depth - 1), dice.Chance(50) ? Number(depth - 1) : Literal(dice.Between(0m, 9m, 2), string.Empty));
        var operation = dice.Pick<Operator>([Operator.Add, Operator.Subtract, Operator.Multiply, Operator.Divide]);
        return UnitArithmetic.Outcome(operation, left.Type.Unit, right.Type.Unit) is { } unit
            ? new RowNode.Binary(operation, left, right, ExpressionType.Number(unit))
            : left;
    }

    private MeasureNode Leaf() => dice.Between(0, 10) switch
    {
        0 => new MeasureNode.Constant(dice.Between(0m, 1_000m, 3), ValueUnit.Of(dice.Pick<string>(["", "%", "万元", "小时", "件", "元/条"]))),
        1 => new MeasureNode.Satisfaction("WJ-2021-01"),
        2 => new MeasureNode.Availability(
            new EntrySet(SomeRegisters.Outages, null), SomeRegisters.Outages.Columns[2], new EntrySet(SomeRegisters.Maintenance, null), SomeRegisters.Maintenance.Columns[1]),
        3 => new MeasureNode.Availability(new EntrySet(SomeRegisters.Outages, null), SomeRegisters.Outages.Columns[2], null, null),
        4 => new MeasureNode.Availability(
            new EntrySet(SomeRegisters.Outages, null), SomeRegisters.Outages.Columns[2], new EntrySet(SomeRegisters.Maintenance, null), SomeRegisters.Maintenance.Columns[1])
        {
            By = SomeRegisters.Outages.Columns[3],
            Objects = SomeRegisters.Hosts,
            AgreedBy = SomeRegisters.Maintenance.Columns[2],
        },
        _ => Aggregate(),
    };

    private RowNode.Literal Beside(ValueUnit unit) => ValueUnit.Hour.IsComparableWith(unit)
        ? Literal(dice.Between(0m, 90m, 3), dice.Pick(Durations))
        : Literal(dice.Between(0m, 90m, 3), unit.ToString());

    private static RowNode.Binary Subtracted(string later, string earlier) => new(
        Operator.Subtract,
        Named(later),
        Named(earlier),
        ExpressionType.Number(Named(later).Type.Kind == ValueKind.Date || Named(earlier).Type.Kind == ValueKind.Date ? ValueUnit.Day : ValueUnit.Hour));

    private static RowNode.Call Called(string name, ExpressionType type, RowNode? less, params RowNode[] arguments) => new(RowFunction.Find(name)!, new Sequence<RowNode>(arguments), less, type);

    private static RowNode.Binary Compared(Operator operation, RowNode left, RowNode right) => new(operation, left, right, ExpressionType.YesNo);

    private RowNode.Cell Cell(Func<RegisterColumn, bool> fits) => new(dice.Pick([.. SomeRegisters.Tickets.Columns.Where(fits)]));

    private static RowNode.Cell Named(string key) => new(SomeRegisters.Tickets.Column(key)!);

    private static RowNode.Literal Word(string word) => new(new RegisterValue.Text(word), ValueUnit.None);

    private static RowNode.Literal Literal(decimal value, string unit) => new(new RegisterValue.Number(value), ValueUnit.Of(unit));

    private RowNode.Literal Day() => new(new RegisterValue.Day(new DateOnly(2021, dice.Between(1, 12), dice.Between(1, 28))), ValueUnit.None);
}
