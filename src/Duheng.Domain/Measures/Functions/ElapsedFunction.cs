using Duheng.Domain.Registers;

namespace Duheng.Domain.Measures.Functions;

/// <summary>Time from one moment to another, less what does not count.</summary>
public abstract class ElapsedFunction : RowFunction
{
    private readonly ValueUnit unit;
    private readonly decimal ticks;

    private protected ElapsedFunction(string name, string englishName, ValueUnit unit, long ticks)
        : base(name, englishName) => (this.unit, this.ticks) = (unit, ticks);

    public override string Usage => $"{Name}(起, 止) 或 {Name}(起, 止, 减 时段)";

    internal override ExpressionType Check(RowCall call)
    {
        call.Takes(2, takesLess: true);
        call.Wants(0, type => type.IsTime, "时间或日期");
        call.Wants(1, type => type.IsTime, "时间或日期");
        return ExpressionType.Number(unit);
    }

    /// <summary>Nothing when the end lies before the start: that is a slip of whoever wrote it down, and no short time.</summary>
    internal override RegisterValue? Evaluate(IReadOnlyList<RegisterValue> arguments, IReadOnlyList<Interval>? less, WorkingTime workingTime)
    {
        var (start, end) = (MomentOf(arguments[0]), MomentOf(arguments[1]));
        if (end < start)
        {
            return null;
        }

        var counted = IntervalSet.Between(start, end).Except(IntervalSet.Of(less ?? [], openUntil: end));
        return new RegisterValue.Number(Length(counted, workingTime).Ticks / ticks);
    }

    private protected virtual TimeSpan Length(IntervalSet counted, WorkingTime workingTime) => counted.Length;

    private static DateTime MomentOf(RegisterValue value) => value switch
    {
        RegisterValue.Day day => day.Value.ToDateTime(TimeOnly.MinValue),
        RegisterValue.Moment moment => moment.Value,
        _ => throw new ArgumentException("Checked to be a time.", nameof(value)),
    };
}
