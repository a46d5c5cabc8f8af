using Duheng.Domain.Quantities;

namespace Duheng.Domain.Measures;

/// <summary>What becomes of units when numbers are added, multiplied and divided.</summary>
public static class UnitArithmetic
{
    private const decimal Hundred = 100m;

    /// <summary>The unit of the outcome, or null when the two cannot be taken together.</summary>
    public static ValueUnit? Outcome(Operator operation, ValueUnit left, ValueUnit right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);

        return operation switch
        {
            Operator.Add or Operator.Subtract => left.IsComparableWith(right) ? left.IsNone ? right : left : null,
            Operator.Multiply => Product(left, right),
            Operator.Divide => Quotient(left, right),
            _ => null,
        };
    }

    /// <summary>The outcome in its unit; null when divided by nothing, or too large for any number.</summary>
    public static decimal? Apply(Operator operation, decimal left, ValueUnit leftUnit, decimal right, ValueUnit rightUnit)
    {
        ArgumentNullException.ThrowIfNull(leftUnit);
        ArgumentNullException.ThrowIfNull(rightUnit);

        try
        {
            return operation switch
            {
                Operator.Add => Sum(left, leftUnit, right, rightUnit),
                Operator.Subtract => Sum(left, leftUnit, -right, rightUnit),
                Operator.Multiply => Multiplied(left, leftUnit, right, rightUnit),
                Operator.Divide when right == 0m => null,
                Operator.Divide => Divided(left, leftUnit, right, rightUnit),
                _ => null,
            };
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    /// <summary>
    /// The same value in another unit; null when that cannot be. What is told for each of something may be told by the first unit alone:
    /// the name of an indicator says what it is for.
    /// </summary>
    public static decimal? Convert(decimal value, ValueUnit from, ValueUnit to)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);

        if (from.IsRatio && to.IsRatio)
        {
            return Plain(value, from) / PlainFactor(to);
        }

        if (from.Under is not null && to is { IsNone: false, Under: null })
        {
            return Convert(value, new ValueUnit(from.Over, null), to);
        }

        if (!from.IsComparableWith(to))
        {
            return null;
        }

        return from.Factor == to.Factor ? value : value * from.Factor / to.Factor;
    }

    /// <summary>Whether a value in one unit can be told in the other.</summary>
    public static bool Converts(ValueUnit from, ValueUnit to) => Convert(0m, from, to) is not null;

    private static ValueUnit? Product(ValueUnit left, ValueUnit right)
    {
        if (left.IsNone || right.IsPercent)
        {
            return left.IsNone ? right : left;
        }

        if (right.IsNone || left.IsPercent)
        {
            return right.IsNone ? left : right;
        }

        return Cancels(left, right) ? new ValueUnit(left.Over, null) : Cancels(right, left) ? new ValueUnit(right.Over, null) : null;
    }

    private static ValueUnit? Quotient(ValueUnit left, ValueUnit right)
    {
        if (right.IsNone || (right.IsPercent && !left.IsPercent))
        {
            return left;
        }

        return AreAlike(left, right) ? ValueUnit.None
            : left.IsNone || left.Under is not null || right.Under is not null ? null
            : new ValueUnit(left.Over, right.Over);
    }

    /// <summary>What divided by each other gives a plain number: 万元 by 元, but not 件 by 条.</summary>
    private static bool AreAlike(ValueUnit left, ValueUnit right) => left.Over?.Family is UnitFamily.Count
        ? left == right
        : !left.IsNone && left.IsComparableWith(right);

    private static bool Cancels(ValueUnit each, ValueUnit many) => each.Under is not null && many.Under is null && many.Over!.IsComparableWith(each.Under);

    private static decimal Sum(decimal left, ValueUnit leftUnit, decimal right, ValueUnit rightUnit)
    {
        var unit = leftUnit.IsNone ? rightUnit : leftUnit;
        return leftUnit.Factor == rightUnit.Factor ? left + right : ((left * leftUnit.Factor) + (right * rightUnit.Factor)) / unit.Factor;
    }

    private static decimal Multiplied(decimal left, ValueUnit leftUnit, decimal right, ValueUnit rightUnit)
    {
        if (leftUnit.IsNone || rightUnit.IsNone)
        {
            return left * right;
        }

        if (leftUnit.IsPercent || rightUnit.IsPercent)
        {
            return rightUnit.IsPercent ? left * Plain(right, rightUnit) : Plain(left, leftUnit) * right;
        }

        return Cancels(leftUnit, rightUnit)
            ? left * right * rightUnit.Over!.Factor / leftUnit.Under!.Factor // both are there, or it would not cancel
            : left * right * leftUnit.Over!.Factor / rightUnit.Under!.Factor;
    }

    private static decimal Divided(decimal left, ValueUnit leftUnit, decimal right, ValueUnit rightUnit)
    {
        if (rightUnit.IsPercent && !leftUnit.IsPercent)
        {
            return left / Plain(right, rightUnit);
        }

        return AreAlike(leftUnit, rightUnit) && leftUnit.Factor != rightUnit.Factor
            ? left * leftUnit.Factor / (right * rightUnit.Factor)
            : left / right;
    }

    private static decimal Plain(decimal value, ValueUnit unit) => value * PlainFactor(unit);

    private static decimal PlainFactor(ValueUnit unit) => unit.IsPercent ? unit.Factor / Hundred : unit.Factor;
}
