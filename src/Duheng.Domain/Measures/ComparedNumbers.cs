using Duheng.Domain.Quantities;

namespace Duheng.Domain.Measures;

/// <summary>
/// Compares numbers as finely as they are kept, in millionths. Forty minutes kept as 0.666667 小时 are not more than 40 分钟: what is
/// written out is first told in the unit of what it is compared with.
/// </summary>
public static class ComparedNumbers
{
    private const int Decimals = 6;

    public static int Order(decimal left, RowNode leftNode, decimal right, RowNode rightNode)
    {
        ArgumentNullException.ThrowIfNull(leftNode);
        ArgumentNullException.ThrowIfNull(rightNode);

        var unit = Unit(leftNode, rightNode);
        return Told(left, leftNode.Type.Unit, unit).CompareTo(Told(right, rightNode.Type.Unit, unit));
    }

    /// <summary>In which two numbers are compared: that of the one which is not written out, of two such the larger.</summary>
    public static ValueUnit Unit(RowNode left, RowNode right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);

        var (one, other) = (left.Type.Unit, right.Type.Unit);
        return right is RowNode.Literal && left is not RowNode.Literal ? one
            : left is RowNode.Literal && right is not RowNode.Literal ? other
            : one.Factor >= other.Factor ? one
            : other;
    }

    /// <summary>A number in another unit, rounded to millionths.</summary>
    public static decimal Told(decimal value, ValueUnit from, ValueUnit to)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);

        return Rounding.HalfUp(from.Factor == to.Factor ? value : value * from.Factor / to.Factor, Decimals);
    }
}
