using Duheng.Domain.Registers;

namespace Duheng.Domain.Measures;

/// <summary>An expression over the columns of one entry (行表达式), with its type.</summary>
public abstract record RowNode
{
    private RowNode(ExpressionType type) => Type = type;

    public ExpressionType Type { get; }

    /// <summary>A value as it stands in the text.</summary>
    public sealed record Literal(RegisterValue Value, ValueUnit Unit) : RowNode(TypeOf(Value, Unit));

    /// <summary>What stands in a column.</summary>
    public sealed record Cell(RegisterColumn Column) : RowNode(ExpressionType.Of(Column));

    public sealed record Negated(RowNode Inner) : RowNode(Inner.Type);

    public sealed record Not(RowNode Inner) : RowNode(ExpressionType.YesNo);

    public sealed record IsBlank(RowNode Inner) : RowNode(ExpressionType.YesNo);

    /// <param name="Among">Literals.</param>
    public sealed record OneOf(RowNode Inner, Sequence<RowNode> Among) : RowNode(ExpressionType.YesNo);

    public sealed record Binary(Operator Operator, RowNode Left, RowNode Right, ExpressionType Outcome) : RowNode(Outcome);

    /// <param name="Less">Intervals that do not count; null for none.</param>
    public sealed record Call(RowFunction Function, Sequence<RowNode> Arguments, RowNode? Less, ExpressionType Outcome) : RowNode(Outcome);

    private static ExpressionType TypeOf(RegisterValue value, ValueUnit unit) => value switch
    {
        RegisterValue.Number => ExpressionType.Number(unit),
        RegisterValue.Text => ExpressionType.Text,
        RegisterValue.Day => ExpressionType.Date,
        RegisterValue.Moment => ExpressionType.Moment,
        RegisterValue.Periods => ExpressionType.Intervals,
        RegisterValue.YesNo => ExpressionType.YesNo,
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, "A kind of value that no column has."),
    };
}
