using Duheng.Domain.Registers;

namespace Duheng.Domain.Measures;

/// <summary>Reads an expression over the columns of a register, by how tightly its operators bind.</summary>
internal sealed class RowParser(TokenReader reader, RegisterType register)
{
    private const int Deepest = 100;
    private int depth;

    /// <summary>A condition: what gives yes or no.</summary>
    public RowNode Condition()
    {
        var column = reader.Current.Column;
        var node = Expression(0);
        return node.Type.IsYesNo ? node : throw new LanguageException(column, $"这里应当是条件，却是{node.Type}：请加上比较，例如 = 或 ≤。");
    }

    public RowNode Expression() => Expression(0);

    private RowNode Expression(int weakest)
    {
        var column = reader.Current.Column;
        if (++depth > Deepest)
        {
            throw new LanguageException(column, "括号套得太深：请拆成几个计算列。");
        }

        var left = Operand();
        while (Next(weakest) is { } step)
        {
            left = step(left, column);
        }

        depth--;
        return left;
    }

    /// <summary>What to do with what stands on the left; null when it ends here.</summary>
    private Func<RowNode, int, RowNode>? Next(int weakest)
    {
        var column = reader.Current.Column;
        if (weakest < Operators.ComparisonStrength)
        {
            if (reader.Takes(Keyword.In))
            {
                return (left, _) => OneOf(left);
            }

            if (reader.Takes(Keyword.IsBlank))
            {
                return (left, _) => NotCompared(new RowNode.IsBlank(left));
            }

            if (reader.Takes(Keyword.IsFilled))
            {
                return (left, _) => NotCompared(new RowNode.Not(new RowNode.IsBlank(left)));
            }
        }

        return Infix() is { } operation && operation.Strength() > weakest ? (left, leftColumn) =>
        {
            reader.Take();
            var rightColumn = reader.Current.Column;
            var right = Expression(operation.Strength());
            var node = RowTypes.Joined(operation, column, (left, leftColumn), (right, rightColumn));
            return operation.Strength() == Operators.ComparisonStrength ? NotCompared(node) : node;
        }
        : null;
    }

    /// <summary>1 &lt; x &lt; 2 is written with 且.</summary>
    private RowNode NotCompared(RowNode node) =>
        Infix() is { } operation && operation.Strength() == Operators.ComparisonStrength
            ? throw new LanguageException(reader.Current.Column, "比较不能连着写：请用“且”连接两个比较。")
            : node;

    private Operator? Infix()
    {
        if (reader.Sees(Keyword.And))
        {
            return Operator.And;
        }

        return reader.Sees(Keyword.Or) ? Operator.Or : reader.Sees(Keyword.Contains) ? Operator.Contains : Signs.Find(reader.Current);
    }

    private RowNode Operand()
    {
        var token = reader.Current;
        switch (token.Kind)
        {
            case TokenKind.Number:
                return Literals.Number(reader);
            case TokenKind.Text:
                reader.Take();
                return new RowNode.Literal(new RegisterValue.Text(token.Text), ValueUnit.None);
            case TokenKind.Date:
                reader.Take();
                return new RowNode.Literal(new RegisterValue.Day(token.Day), ValueUnit.None);
            case TokenKind.Name or TokenKind.QuotedName:
                return Named(token);
            case TokenKind.Sign or TokenKind.End:
                break;
        }

        if (reader.Takes("("))
        {
            var inner = Expression(0);
            reader.Close(token.Column);
            return inner;
        }

        return reader.Takes("-") ? Negated(token) : throw new LanguageException(token.Column, $"这里应当是列名、数或左括号，却是{TokenReader.Said(token)}：请补上。");
    }

    private RowNode.Negated Negated(Token minus)
    {
        var inner = Expression(Operators.NegationStrength);
        return inner.Type.IsNumber ? new RowNode.Negated(inner) : throw new LanguageException(minus.Column, $"负号后面应当是数，却是{inner.Type}：请换成数。");
    }

    private RowNode Named(Token token)
    {
        if (token.Kind == TokenKind.Name && reader.Following.Is("(") && RowFunction.Find(token.Text) is { } function)
        {
            return Call(function);
        }

        if (token.Is(Keyword.Yes) || token.Is(Keyword.No))
        {
            reader.Take();
            return new RowNode.Literal(new RegisterValue.YesNo(token.Is(Keyword.Yes)), ValueUnit.None);
        }

        if (!token.Is(Keyword.Not) && reader.TakeKnown(register.Column) is { } column)
        {
            return new RowNode.Cell(column);
        }

        if (reader.Takes(Keyword.Not))
        {
            var innerColumn = reader.Current.Column;
            var inner = Expression(Operators.NotStrength);
            return inner.Type.IsYesNo ? new RowNode.Not(inner) : throw new LanguageException(innerColumn, $"“非”后面应当是条件，却是{inner.Type}：请加上比较。");
        }

        throw reader.Following.Is("(")
            ? new LanguageException(token.Column, $"没有函数“{token.Text}”：{NearestName.Advice(token.Text, [.. RowFunction.All.Select(one => one.Name)])}")
            : new LanguageException(token.Column, $"“{register.Name}”没有列“{token.Text}”：{NearestName.Advice(token.Text, [.. register.Columns.Select(one => one.Name)])}");
    }

    private RowNode.Call Call(RowFunction function)
    {
        var name = reader.Take();
        var opened = reader.Take();
        var arguments = new List<(RowNode Node, int Column)>();
        (RowNode Node, int Column)? less = null;
        if (!reader.Current.Is(")"))
        {
            do
            {
                var isLess = register.Column(reader.Current.Text) is null && reader.Takes(Keyword.Less); // 减免金额 may be a column
                var column = reader.Current.Column;
                if (less is not null)
                {
                    throw new LanguageException(column, $"“减”应当是最后一个参数：请写成 {function.Usage}。");
                }

                var argument = (Expression(0), column);
                if (isLess)
                {
                    less = argument;
                }
                else
                {
                    arguments.Add(argument);
                }
            }
            while (reader.Takes(","));
        }

        reader.Close(opened.Column);
        var outcome = function.Check(new RowCall(function, name.Column, arguments, less));
        return new RowNode.Call(function, new Sequence<RowNode>(arguments.Select(one => one.Node)), less?.Node, outcome);
    }

    private RowNode OneOf(RowNode left)
    {
        var opened = reader.Current.Column;
        reader.Open("在");
        var among = new List<RowNode>();
        do
        {
            var token = reader.Current;
            var choice = Operand();
            if (choice is not RowNode.Literal)
            {
                throw new LanguageException(token.Column, "“在”的括号里只能是写定的值：请写数、文字或日期，用逗号隔开。");
            }

            RowTypes.Joined(Operator.Equal, token.Column, (left, token.Column), (choice, token.Column));
            among.Add(choice);
        }
        while (reader.Takes(","));
        reader.Close(opened);
        return NotCompared(new RowNode.OneOf(left, new Sequence<RowNode>(among)));
    }
}
