using Duheng.Domain.Registers;

namespace Duheng.Domain.Measures.Functions;

/// <summary>One value where a condition holds and another where it does not (如果).</summary>
public sealed class Either() : RowFunction("如果", "if")
{
    public override string Usage => "如果(条件, 成立时的值, 不成立时的值)";

    internal override ExpressionType Check(RowCall call)
    {
        call.Takes(3, takesLess: false);
        call.Wants(0, type => type.IsYesNo, "条件");
        var wanted = call.Arguments[1].Node.Type;
        call.Wants(2, type => type == wanted, $"{wanted}，与第 2 个相同");
        return wanted;
    }

    internal override RegisterValue? Evaluate(IReadOnlyList<RegisterValue> arguments, IReadOnlyList<Interval>? less, WorkingTime workingTime) =>
        ((RegisterValue.YesNo)arguments[0]).Value ? arguments[1] : arguments[2];
}
