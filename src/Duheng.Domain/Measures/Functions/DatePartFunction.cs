using Duheng.Domain.Registers;

namespace Duheng.Domain.Measures.Functions;

/// <summary>A part of a date as a plain number.</summary>
public abstract class DatePartFunction : RowFunction
{
    private readonly Func<DateOnly, int> part;

    private protected DatePartFunction(string name, string englishName, Func<DateOnly, int> part)
        : base(name, englishName) => this.part = part;

    public override string Usage => $"{Name}(日期)";

    internal override ExpressionType Check(RowCall call)
    {
        call.Takes(1, takesLess: false);
        call.Wants(0, type => type.IsTime, "时间或日期");
        return ExpressionType.Number(ValueUnit.None);
    }

    internal override RegisterValue? Evaluate(IReadOnlyList<RegisterValue> arguments, IReadOnlyList<Interval>? less, WorkingTime workingTime) =>
        new RegisterValue.Number(part(arguments[0] is RegisterValue.Moment moment ? DateOnly.FromDateTime(moment.Value) : ((RegisterValue.Day)arguments[0]).Value));
}
