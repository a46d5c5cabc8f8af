using Duheng.Domain.Registers;

namespace Duheng.Domain.Measures;

/// <summary>Reads an expression over registers, by how tightly its operators bind.</summary>
internal sealed class MeasureParser(TokenReader reader, IReadOnlyList<RegisterType> registers)
{
    private const int Deepest = 100;
    private const decimal Hundred = 100m;
    private int depth;

    public MeasureNode Expression() => Expression(0);

    private MeasureNode Expression(int weakest)
    {
        if (++depth > Deepest)
        {
            throw new LanguageException(reader.Current.Column, "括号套得太深：请拆成几个度量。");
        }

        var left = Operand();
        while (Signs.Find(reader.Current) is { } operation && operation.IsArithmetic() && operation.Strength() > weakest)
        {
            var sign = reader.Take();
            var column = reader.Current.Column;
            var right = Expression(operation.Strength());
            left = new MeasureNode.Binary(operation, left, right, RowTypes.Arithmetic(operation, sign.Column, left.Type, (right.Type, column)));
        }

        depth--;
        return left;
    }

    private MeasureNode Operand()
    {
        var token = reader.Current;
        if (token.Kind == TokenKind.Number)
        {
            var literal = Literals.Number(reader);
            return new MeasureNode.Constant(token.Number, literal.Unit);
        }

        if (reader.Takes("("))
        {
            var inner = Expression(0);
            reader.Close(token.Column);
            return inner;
        }

        if (reader.Takes("-"))
        {
            var inner = Expression(Operators.NegationStrength);
            return inner.Type.IsNumber ? new MeasureNode.Negated(inner) : throw new LanguageException(token.Column, $"负号后面应当是数，却是{inner.Type}：请换成数。");
        }

        return token.Kind == TokenKind.Name
            ? Call(token)
            : throw new LanguageException(token.Column, $"这里应当是函数、数或左括号，却是{TokenReader.Said(token)}：请补上，例如 计数(登记簿)。");
    }

    private MeasureNode Call(Token name)
    {
        if (Is(name, AggregateNames.Availability, AggregateNames.AvailabilityInEnglish))
        {
            return Closed(name, Availability);
        }

        if (Is(name, AggregateNames.Growth, AggregateNames.GrowthInEnglish))
        {
            return Closed(name, Growth);
        }

        if (Is(name, AggregateNames.Satisfaction, AggregateNames.SatisfactionInEnglish))
        {
            return Closed(name, Satisfaction);
        }

        return AggregateNames.Find(name.Text) is { } function
            ? Closed(name, () => Aggregate(function, name))
            : throw new LanguageException(
                name.Column,
                Register(name.Text) is not null
                    ? $"登记簿“{name.Text}”要放在函数里：请写成 计数({name.Text}) 或 合计({name.Text}.列)。"
                    : $"没有函数“{name.Text}”：{NearestName.Advice(name.Text, AggregateNames.All)}");
    }

    private static bool Is(Token name, string chinese, string english) => name.Text == chinese || name.Text.Equals(english, StringComparison.OrdinalIgnoreCase);

    private MeasureNode Closed(Token name, Func<MeasureNode> arguments)
    {
        reader.Take();
        var opened = reader.Current.Column;
        reader.Open(name.Text);
        var node = arguments();
        reader.Close(opened);
        return node;
    }

    private MeasureNode.Aggregate Aggregate(AggregateFunction function, Token name)
    {
        var (register, value, column) = Source();
        function = AggregateNames.Meant(function, name.Text, value?.Type);
        if (value is null != function is AggregateFunction.Count or AggregateFunction.Share)
        {
            throw new LanguageException(
                column,
                value is null ? $"“{name.Text}”要指明列：请写成 {function.Usage()}。" : $"“{name.Text}”数的是条目，不带列：请写成 {function.Usage()}；要数不同的值，用 去重(登记簿.列)。");
        }

        var set = new EntrySet(register, Filter(register));
        decimal? percent = null;
        if (function is AggregateFunction.Share or AggregateFunction.Percentile)
        {
            if (!reader.Takes(","))
            {
                throw new LanguageException(reader.Current.Column, $"“{name.Text}”还缺一个参数：请写成 {function.Usage()}。");
            }

            if (function == AggregateFunction.Share)
            {
                column = reader.Current.Column;
                value = new RowParser(reader, register).Expression();
            }
            else
            {
                percent = Percent();
            }
        }

        if (value is not null && AggregateTypes.Wanted(function, value.Type) is { } wanted)
        {
            throw new LanguageException(column, $"“{name.Text}”要的是{wanted}，这里是{value.Type}：请换一列，或写成 {function.Usage()}。");
        }

        return new MeasureNode.Aggregate(function, set, value, percent);
    }

    private decimal Percent()
    {
        var token = reader.Current;
        if (token.Kind != TokenKind.Number || token.Number is <= 0m or > Hundred)
        {
            throw new LanguageException(token.Column, "百分位应当是大于 0、不大于 100 的数：请写成例如 90。");
        }

        reader.Take();
        reader.Takes("%");
        return token.Number;
    }

    /// <summary>A register, with a column or an expression in brackets after a point.</summary>
    private (RegisterType Register, RowNode? Value, int Column) Source()
    {
        var token = reader.Current;
        if (token.Kind is not (TokenKind.Name or TokenKind.QuotedName))
        {
            throw new LanguageException(token.Column, $"这里应当是登记簿的名称，却是{TokenReader.Said(token)}：{NearestName.Advice(string.Empty, [.. registers.Select(one => one.Name)])}");
        }

        var register = reader.TakeKnown(Register)
            ?? throw new LanguageException(token.Column, $"没有登记簿“{token.Text}”：{NearestName.Advice(token.Text, [.. registers.Select(one => one.Name)])}");
        if (!reader.Takes("."))
        {
            return (register, null, token.Column);
        }

        var column = reader.Current.Column;
        if (reader.Takes("("))
        {
            var value = new RowParser(reader, register).Expression();
            reader.Close(column);
            return (register, value, column);
        }

        return (register, new RowNode.Cell(Column(register)), column);
    }

    private RegisterType? Register(string keyOrName) => registers.FirstOrDefault(one => one.Key == keyOrName || one.Name == keyOrName);

    private RegisterColumn Column(RegisterType register)
    {
        var token = reader.Current;
        return token.Kind is TokenKind.Name or TokenKind.QuotedName && reader.TakeKnown(register.Column) is { } column
            ? column
            : throw new LanguageException(token.Column, $"“{register.Name}”没有列“{token.Text}”：{NearestName.Advice(token.Text, [.. register.Columns.Select(one => one.Name)])}");
    }

    private RowNode? Filter(RegisterType register) => reader.Takes(Keyword.Where) ? new RowParser(reader, register).Condition() : null;

    private MeasureNode.Availability Availability()
    {
        var (outages, column, by) = Intervals(mayTellApart: true);
        var objects = by is null ? null : Register(by.Target!); // a reference leads somewhere
        if (!reader.Takes(","))
        {
            return new MeasureNode.Availability(outages, column, null, null) { By = by, Objects = objects };
        }

        if (Register(reader.Current.Text) is null)
        {
            reader.Takes(Keyword.Less); // and no register whose name begins with it
        }

        var (agreed, agreedColumn, _) = Intervals(mayTellApart: false);
        var same = objects is null ? null : agreed.Register.Columns.FirstOrDefault(one => one.Target == objects.Key);
        return new MeasureNode.Availability(outages, column, agreed, agreedColumn) { By = by, Objects = objects, AgreedBy = same };
    }

    private (EntrySet Set, RegisterColumn Column, RegisterColumn? By) Intervals(bool mayTellApart)
    {
        var (register, value, column) = Source();
        return value is RowNode.Cell { Column: { Kind: ColumnKind.Intervals } cell }
            ? (mayTellApart && reader.Takes(Keyword.By) ? Object(register) : null) is var by ? (new EntrySet(register, Filter(register)), cell, by) : default
            : throw new LanguageException(column, $"“{AggregateNames.Availability}”要的是时段列：请写成 可用率(登记簿.时段列, 减 登记簿.时段列)。");
    }

    /// <summary>A reference to a register that tells what is in use.</summary>
    private RegisterColumn Object(RegisterType register)
    {
        var place = reader.Current.Column;
        var column = Column(register);
        return column.Target is { } target && Register(target) is { EndsOn: not null } ? column
            : throw new LanguageException(place, $"“{Keyword.By.Chinese}”后面要的是引用列，它引用的登记簿要看得出哪些在用；“{column.Name}”不是：请换一列，例如 系统。");
    }

    private MeasureNode.Growth Growth()
    {
        var column = reader.Current.Column;
        var inner = Expression(0);
        return inner.Type.IsNumber ? new MeasureNode.Growth(inner) : throw new LanguageException(column, $"“{AggregateNames.Growth}”要的是数，这里是{inner.Type}：请换成数。");
    }

    private MeasureNode.Satisfaction Satisfaction()
    {
        var token = reader.Take();
        return token.Kind == TokenKind.Text && token.Text.Length > 0
            ? new MeasureNode.Satisfaction(token.Text)
            : throw new LanguageException(token.Column, $"“{AggregateNames.Satisfaction}”要的是问卷编号：请写在引号里，例如 满意度(\"WJ-2021-01\")。");
    }
}
