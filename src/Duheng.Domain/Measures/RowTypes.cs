using Duheng.Domain.Registers;

namespace Duheng.Domain.Measures;

/// <summary>Which expressions can be joined by which operator, and what comes of it.</summary>
internal static class RowTypes
{
    public static RowNode Joined(Operator operation, int column, (RowNode Node, int Column) left, (RowNode Node, int Column) right)
    {
        var outcome = operation.IsLogical() ? Logical(operation, left, right)
            : operation.IsArithmetic() ? Arithmetic(operation, column, left.Node.Type, right)
            : Comparison(operation, column, left.Node, right);
        return new RowNode.Binary(operation, left.Node, right.Node, outcome);
    }

    /// <summary>Shared with expressions over many entries.</summary>
    public static ExpressionType Arithmetic(Operator operation, int column, ExpressionType left, (ExpressionType Type, int Column) right)
    {
        if (operation == Operator.Subtract && left.IsTime && right.Type.IsTime)
        {
            return ExpressionType.Number(left.Kind == ValueKind.Date || right.Type.Kind == ValueKind.Date ? ValueUnit.Day : ValueUnit.Hour);
        }

        if (!left.IsNumber || !right.Type.IsNumber)
        {
            throw new LanguageException(column, $"“{operation.Sign()}”两边都应当是数，这里是{left}和{right.Type}：请换成数。");
        }

        return UnitArithmetic.Outcome(operation, left.Unit, right.Type.Unit) is { } unit
            ? ExpressionType.Number(unit)
            : throw new LanguageException(right.Column, Clash(operation, left.Unit, right.Type.Unit));
    }

    private static ExpressionType Arithmetic(Operator operation, int column, ExpressionType left, (RowNode Node, int Column) right) =>
        Arithmetic(operation, column, left, (right.Node.Type, right.Column));

    private static ExpressionType Logical(Operator operation, (RowNode Node, int Column) left, (RowNode Node, int Column) right)
    {
        foreach (var (node, column) in (ReadOnlySpan<(RowNode, int)>)[left, right])
        {
            if (!node.Type.IsYesNo)
            {
                throw new LanguageException(column, $"“{operation.Sign()}”两边都应当是条件，这里是{node.Type}：请加上比较，例如 = 或 ≤。");
            }
        }

        return ExpressionType.YesNo;
    }

    private static ExpressionType Comparison(Operator operation, int column, RowNode left, (RowNode Node, int Column) right)
    {
        var (one, other) = (left.Type, right.Node.Type);
        if (operation == Operator.Contains)
        {
            return one.Kind == ValueKind.Text && other.Kind == ValueKind.Text
                ? Searched(right)
                : throw new LanguageException(column, $"“含”两边都应当是文字，这里是{one}和{other}：请换成文字。");
        }

        if (one.Kind != other.Kind && !(one.IsTime && other.IsTime))
        {
            throw new LanguageException(right.Column, $"{one}不能与{other}比较：请把右边换成{one}{Example(one)}。");
        }

        if (one.Kind == ValueKind.Intervals)
        {
            throw new LanguageException(column, "时段不能直接比较：请先用“时长”求出它的长度。");
        }

        if (one.Kind is ValueKind.Text or ValueKind.YesNo && operation is not (Operator.Equal or Operator.NotEqual))
        {
            throw new LanguageException(column, $"{one}不分大小：请用 =、≠ 或“在”。");
        }

        if (one.IsNumber && !one.Unit.IsComparableWith(other.Unit))
        {
            throw new LanguageException(right.Column, Clash(operation, one.Unit, other.Unit));
        }

        CheckChoice(left, right);
        return ExpressionType.YesNo;
    }

    private static ExpressionType Searched((RowNode Node, int Column) right) =>
        right.Node is RowNode.Literal { Value: RegisterValue.Text { Value.Length: 0 } }
            ? throw new LanguageException(right.Column, "“含”后面是空文字：请写上要找的文字，或用“为空”。")
            : ExpressionType.YesNo;

    /// <summary>A word that the column never has is a slip of the pen.</summary>
    private static void CheckChoice(RowNode left, (RowNode Node, int Column) right)
    {
        if (left is RowNode.Cell { Column: { Kind: ColumnKind.Choice } cell }
            && right.Node is RowNode.Literal { Value: RegisterValue.Text word }
            && !cell.Choices.Contains(word.Value))
        {
            throw new LanguageException(right.Column, $"“{cell.Name}”没有选项“{word.Value}”：{NearestName.Advice(word.Value, cell.Choices)}");
        }
    }

    private static string Clash(Operator operation, ValueUnit left, ValueUnit right)
    {
        var what = left.IsNone ? $"没有单位的数不能与以{right}计的数"
            : right.IsNone ? $"以{left}计的数不能与没有单位的数"
            : $"以{left}计的数不能与以{right}计的数";
        var how = operation.IsArithmetic() ? $"用“{operation.Sign()}”运算" : "比较";
        var advice = right.IsNone ? $"请在右边的数后面写上单位，例如“{left}”" : left.IsNone ? "请去掉右边的单位，或给左边的数写上单位" : "请换成同一类单位";
        return $"{what}{how}：{advice}。";
    }

    private static string Example(ExpressionType type) => type.Kind switch
    {
        ValueKind.Date or ValueKind.Moment => "，例如 2021-12-31",
        ValueKind.Text => "，写在引号里",
        ValueKind.YesNo => "，写“是”或“否”",
        ValueKind.Number => $"，例如 2 {type.Unit}".TrimEnd(),
        ValueKind.Intervals => string.Empty,
    };
}
