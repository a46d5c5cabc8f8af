using Duheng.Domain.Registers;

namespace Duheng.Domain.Measures;

/// <summary>What an expression gives, and in which unit when that is a number.</summary>
public sealed record ExpressionType(ValueKind Kind, ValueUnit Unit)
{
    public static readonly ExpressionType Text = new(ValueKind.Text, ValueUnit.None);
    public static readonly ExpressionType Date = new(ValueKind.Date, ValueUnit.None);
    public static readonly ExpressionType Moment = new(ValueKind.Moment, ValueUnit.None);
    public static readonly ExpressionType Intervals = new(ValueKind.Intervals, ValueUnit.None);
    public static readonly ExpressionType YesNo = new(ValueKind.YesNo, ValueUnit.None);

    public bool IsNumber => Kind == ValueKind.Number;

    public bool IsYesNo => Kind == ValueKind.YesNo;

    /// <summary>A day, or a moment of a day.</summary>
    public bool IsTime => Kind is ValueKind.Date or ValueKind.Moment;

    public static ExpressionType Number(ValueUnit unit) => new(ValueKind.Number, unit);

    public static ExpressionType Of(RegisterColumn column)
    {
        ArgumentNullException.ThrowIfNull(column);

        return column.Kind switch
        {
            ColumnKind.Text or ColumnKind.Choice or ColumnKind.Reference or ColumnKind.File => Text,
            ColumnKind.Number => Number(ValueUnit.Of(column.Unit)),
            ColumnKind.Money => Number(ValueUnit.Yuan),
            ColumnKind.Date => Date,
            ColumnKind.Moment => Moment,
            ColumnKind.Intervals => Intervals,
            ColumnKind.YesNo => YesNo,
        };
    }

    /// <summary>As a person is told: 数（小时）.</summary>
    public override string ToString() => Kind switch
    {
        ValueKind.Number => Unit.IsNone ? "没有单位的数" : $"以{Unit}计的数",
        ValueKind.Text => "文字",
        ValueKind.Date => "日期",
        ValueKind.Moment => "时间",
        ValueKind.Intervals => "时段",
        ValueKind.YesNo => "是或否",
    };
}
