using Dapper;
using Duheng.Application.Registers;
using Duheng.Domain.Measures;
using Duheng.Domain.Quantities;
using Duheng.Domain.Registers;

namespace Duheng.Application.Measures;

/// <summary>
/// Puts expressions over an entry into SQL, in whole numbers, so that a database counts as exactly as memory does. What needs more than that
/// (working time, products, quotients) gives null: then entries are looked at one by one.
/// </summary>
/// <param name="parameters">Takes what is written out in the expressions.</param>
/// <param name="prefix">Of the names of these parameters.</param>
internal sealed class RowSql(StoredRegister register, DynamicParameters parameters, string prefix)
{
    private const long Millionths = 1_000_000;
    private const long FenOfYuan = 100;
    private const string SecondsOfDay = "86400";
    private int count;

    /// <summary>Null when it cannot be put into SQL.</summary>
    public SqlTerm? Of(RowNode node) => node switch
    {
        RowNode.Literal literal => Literal(literal),
        RowNode.Cell cell => Cell(cell.Column),
        RowNode.Negated negated => Of(negated.Inner) is { } inner ? inner with { Sql = $"(-{inner.Sql})" } : null,
        RowNode.Not not => Of(not.Inner) is { } inner ? Condition($"NOT {inner.Sql}") : null,
        RowNode.IsBlank blank => Of(blank.Inner) is { } inner ? Condition($"{inner.Sql} IS NULL") : null,
        RowNode.OneOf one => OneOf(one),
        RowNode.Binary { Operator: Operator.And or Operator.Or } logical => Of(logical.Left) is { } left && Of(logical.Right) is { } right
            ? Condition($"{left.Sql} {(logical.Operator == Operator.And ? "AND" : "OR")} {right.Sql}")
            : null,
        RowNode.Binary binary when binary.Operator.IsArithmetic() => Arithmetic(binary),
        RowNode.Binary binary => Comparison(binary.Operator, binary.Left, binary.Right),
        _ => null,
    };

    private static SqlTerm Condition(string sql) => new($"({sql})", 1);

    private SqlTerm? Literal(RowNode.Literal literal) => literal.Value switch
    {
        RegisterValue.Number number => InMillionths(number.Value) is { } whole ? new SqlTerm(Parameter(whole), Millionths) : null,
        RegisterValue.Day day => new SqlTerm(Parameter((long)day.Value.DayNumber), 1),
        RegisterValue.Text text => new SqlTerm(Parameter(text.Value), 1),
        RegisterValue.YesNo yes => Condition(yes.Value ? "1 = 1" : "1 = 0"),
        _ => null,
    };

    /// <summary>A column that is new in its pack is blank everywhere.</summary>
    private SqlTerm? Cell(RegisterColumn column)
    {
        var isText = column.Kind is ColumnKind.Text or ColumnKind.Choice or ColumnKind.Reference or ColumnKind.File or ColumnKind.Intervals;
        var sql = !register.Slots.TryGetValue(column.Key, out var slot) ? $"CAST(NULL AS {(isText ? "TEXT" : "BIGINT")})"
            : slot == StoredRegister.More ? null
            : "e." + slot;
        return sql is null ? null : column.Kind switch
        {
            ColumnKind.Number => new SqlTerm(sql, Millionths),
            ColumnKind.Money => new SqlTerm(sql, FenOfYuan),
            ColumnKind.YesNo => Condition($"{sql} = 1"),
            ColumnKind.Date or ColumnKind.Moment or ColumnKind.Text or ColumnKind.Choice or ColumnKind.Reference or ColumnKind.File or ColumnKind.Intervals => new SqlTerm(sql, 1),
        };
    }

    private SqlTerm? OneOf(RowNode.OneOf node)
    {
        var each = node.Among.Select(choice => Comparison(Operator.Equal, node.Inner, choice)?.Sql).ToList();
        return each.Contains(null) ? null : Condition(string.Join(" OR ", each));
    }

    private SqlTerm? Arithmetic(RowNode.Binary node)
    {
        if (node.Operator is not (Operator.Add or Operator.Subtract) || Of(node.Left) is not { } left || Of(node.Right) is not { } right)
        {
            return null;
        }

        var sign = node.Operator == Operator.Add ? "+" : "-";
        var (one, other) = (node.Left.Type, node.Right.Type);
        if (one.IsTime)
        {
            return one.Kind == ValueKind.Moment && other.Kind == ValueKind.Moment ? null : new SqlTerm($"({Day(left, one)} - {Day(right, other)})", 1);
        }

        if (one.Unit.Factor != other.Unit.Factor)
        {
            return null;
        }

        var scale = Math.Max(left.Scale, right.Scale);
        return new SqlTerm($"({Scaled(left, scale)} {sign} {Scaled(right, scale)})", scale);
    }

    private SqlTerm? Comparison(Operator operation, RowNode left, RowNode right)
    {
        if (left.Type.IsNumber)
        {
            return Numbers(operation, left, right);
        }

        if (Of(left) is not { } one || Of(right) is not { } other)
        {
            return null;
        }

        if (operation == Operator.Contains)
        {
            return right is RowNode.Literal ? Condition($"replace({one.Sql}, {other.Sql}, '') <> {one.Sql}") : null;
        }

        return left.Type.IsTime && left.Type.Kind != right.Type.Kind
            ? Condition($"{Day(one, left.Type)} {Sign(operation)} {Day(other, right.Type)}")
            : Condition($"{one.Sql} {Sign(operation)} {other.Sql}");
    }

    /// <summary>In millionths of the unit in which memory compares them.</summary>
    private SqlTerm? Numbers(Operator operation, RowNode left, RowNode right)
    {
        var unit = ComparedNumbers.Unit(left, right);
        return Side(left, unit) is { } one && Side(right, unit) is { } other ? Condition($"{one} {Sign(operation)} {other}") : null;
    }

    private string? Side(RowNode node, ValueUnit unit)
    {
        if (node is RowNode.Literal { Value: RegisterValue.Number number })
        {
            return InMillionths(ComparedNumbers.Told(number.Value, node.Type.Unit, unit)) is { } whole ? Parameter(whole) : null;
        }

        return node.Type.Unit.Factor == unit.Factor && Of(node) is { } term ? Scaled(term, Millionths) : null;
    }

    private static string Scaled(SqlTerm term, long scale) => term.Scale == scale ? term.Sql : $"({term.Sql} * {Figures.Plain(scale / term.Scale)})";

    private static string Day(SqlTerm term, ExpressionType type) => type.Kind == ValueKind.Moment ? $"({term.Sql} / {SecondsOfDay})" : term.Sql;

    private static long? InMillionths(decimal value) =>
        Math.Abs(value) < long.MaxValue / Millionths && value * Millionths == decimal.Truncate(value * Millionths) ? (long)(value * Millionths) : null;

    private static string Sign(Operator operation) => operation switch
    {
        Operator.Equal => "=",
        Operator.NotEqual => "<>",
        Operator.Less => "<",
        Operator.AtMost => "<=",
        Operator.Greater => ">",
        Operator.AtLeast => ">=",
        _ => throw new ArgumentOutOfRangeException(nameof(operation), operation, "It compares nothing."),
    };

    private string Parameter(object value)
    {
        var name = prefix + Figures.Plain(count++);
        parameters.Add(name, value);
        return "@" + name;
    }
}
