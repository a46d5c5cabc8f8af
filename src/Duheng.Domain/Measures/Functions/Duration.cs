using Duheng.Domain.Registers;

namespace Duheng.Domain.Measures.Functions;

/// <summary>Length of a column's intervals in hours (时长), what overlaps counted once; nothing while one is still open.</summary>
public sealed class Duration() : RowFunction("时长", "duration")
{
    public override string Usage => "时长(时段)";

    internal override ExpressionType Check(RowCall call)
    {
        call.Takes(1, takesLess: false);
        call.Wants(0, type => type.Kind == ValueKind.Intervals, "时段");
        return ExpressionType.Number(ValueUnit.Hour);
    }

    internal override RegisterValue? Evaluate(IReadOnlyList<RegisterValue> arguments, IReadOnlyList<Interval>? less, WorkingTime workingTime)
    {
        var periods = ((RegisterValue.Periods)arguments[0]).Value;
        return periods.Any(one => one.End is null)
            ? null
            : new RegisterValue.Number(IntervalSet.Of(periods, DateTime.MinValue).Length.Ticks / (decimal)TimeSpan.TicksPerHour);
    }
}
