using Duheng.Domain.Registers;

namespace Duheng.Domain.Measures;

/// <summary>
/// What an expression gives for one entry. A blank cell makes blank whatever needs it: a comparison with it neither holds nor fails,
/// as databases have it too.
/// </summary>
public static class RowEvaluation
{
    /// <param name="cells">By the key of the column; what is not there is blank.</param>
    /// <returns>Null when it is blank.</returns>
    public static RegisterValue? Evaluate(RowNode node, IReadOnlyDictionary<string, RegisterValue> cells, WorkingTime workingTime) => node switch
    {
        RowNode.Literal literal => literal.Value,
        RowNode.Cell cell => cells.GetValueOrDefault(cell.Column.Key),
        RowNode.Negated negated => Evaluate(negated.Inner, cells, workingTime) is RegisterValue.Number number ? new RegisterValue.Number(-number.Value) : null,
        RowNode.Not not => Truth(!IsTrue(not.Inner, cells, workingTime)),
        RowNode.IsBlank blank => Truth(Evaluate(blank.Inner, cells, workingTime) is null),
        RowNode.OneOf one => OneOf(one, cells, workingTime),
        RowNode.Binary { Operator: Operator.And or Operator.Or } logical => Truth(Logical(logical, cells, workingTime)),
        RowNode.Binary binary => Evaluate(binary.Left, cells, workingTime) is { } left && Evaluate(binary.Right, cells, workingTime) is { } right ? Joined(binary, left, right) : null,
        RowNode.Call call => Called(call, cells, workingTime),
        _ => throw new ArgumentOutOfRangeException(nameof(node), node, "A kind of expression that cannot be evaluated."),
    };

    /// <summary>Of a condition; null when a blank cell leaves it open.</summary>
    public static bool? IsTrue(RowNode condition, IReadOnlyDictionary<string, RegisterValue> cells, WorkingTime workingTime) =>
        (Evaluate(condition, cells, workingTime) as RegisterValue.YesNo)?.Value;

    /// <summary>How two values stand to each other; a day and a moment by the day.</summary>
    internal static int Order(RegisterValue left, RowNode leftNode, RegisterValue right, RowNode rightNode) => (left, right) switch
    {
        (RegisterValue.Number one, RegisterValue.Number other) => ComparedNumbers.Order(one.Value, leftNode, other.Value, rightNode),
        (RegisterValue.Text one, RegisterValue.Text other) => string.CompareOrdinal(one.Value, other.Value),
        (RegisterValue.Moment one, RegisterValue.Moment other) => one.Value.CompareTo(other.Value),
        (RegisterValue.Day or RegisterValue.Moment, RegisterValue.Day or RegisterValue.Moment) => DayOf(left).CompareTo(DayOf(right)),
        (RegisterValue.YesNo one, RegisterValue.YesNo other) => one.Value.CompareTo(other.Value),
        _ => throw new ArgumentException("Checked to be of one kind.", nameof(right)),
    };

    /// <summary>From one time to another, in days or in hours as the types have it.</summary>
    internal static decimal Between(RegisterValue left, RegisterValue right) => (left, right) switch
    {
        (RegisterValue.Moment one, RegisterValue.Moment other) => (one.Value - other.Value).Ticks / (decimal)TimeSpan.TicksPerHour,
        _ => DayOf(left).DayNumber - DayOf(right).DayNumber,
    };

    private static DateOnly DayOf(RegisterValue value) => value is RegisterValue.Moment moment ? DateOnly.FromDateTime(moment.Value) : ((RegisterValue.Day)value).Value;

    private static RegisterValue.YesNo? Truth(bool? truth) => truth is { } known ? new RegisterValue.YesNo(known) : null;

    private static bool? Logical(RowNode.Binary node, IReadOnlyDictionary<string, RegisterValue> cells, WorkingTime workingTime) => node.Operator == Operator.And
        ? IsTrue(node.Left, cells, workingTime) & IsTrue(node.Right, cells, workingTime)
        : IsTrue(node.Left, cells, workingTime) | IsTrue(node.Right, cells, workingTime);

    private static RegisterValue? Joined(RowNode.Binary node, RegisterValue left, RegisterValue right)
    {
        if (!node.Operator.IsArithmetic())
        {
            return new RegisterValue.YesNo(node.Operator == Operator.Contains
                ? ((RegisterValue.Text)left).Value.Contains(((RegisterValue.Text)right).Value, StringComparison.Ordinal)
                : node.Operator.Holds(Order(left, node.Left, right, node.Right)));
        }

        if (left is not RegisterValue.Number one || right is not RegisterValue.Number other)
        {
            return new RegisterValue.Number(Between(left, right));
        }

        return UnitArithmetic.Apply(node.Operator, one.Value, node.Left.Type.Unit, other.Value, node.Right.Type.Unit) is { } value ? new RegisterValue.Number(value) : null;
    }

    private static RegisterValue.YesNo? OneOf(RowNode.OneOf node, IReadOnlyDictionary<string, RegisterValue> cells, WorkingTime workingTime) =>
        Evaluate(node.Inner, cells, workingTime) is { } value
            ? new RegisterValue.YesNo(node.Among.Any(choice => Order(value, node.Inner, ((RowNode.Literal)choice).Value, choice) == 0))
            : null;

    /// <summary>A blank interval column takes nothing off; any other blank argument makes the outcome blank.</summary>
    private static RegisterValue? Called(RowNode.Call call, IReadOnlyDictionary<string, RegisterValue> cells, WorkingTime workingTime)
    {
        if (call.Function is Functions.Either)
        {
            return IsTrue(call.Arguments[0], cells, workingTime) is { } holds ? Evaluate(call.Arguments[holds ? 1 : 2], cells, workingTime) : null;
        }

        var arguments = new List<RegisterValue>(call.Arguments.Count);
        foreach (var argument in call.Arguments)
        {
            if (Evaluate(argument, cells, workingTime) is not { } value)
            {
                return null;
            }

            arguments.Add(value);
        }

        var less = call.Less is null ? null : Evaluate(call.Less, cells, workingTime) as RegisterValue.Periods;
        return call.Function.Evaluate(arguments, less?.Value, workingTime);
    }
}
