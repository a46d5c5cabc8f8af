using Duheng.Domain.Quantities;
using Duheng.Domain.Registers;

namespace Duheng.Domain.Measures;

/// <summary>The columns of a register that are computed from the others (计算列), in an order in which each finds what it needs.</summary>
public sealed class ComputedColumns
{
    /// <summary>As finely as numbers are stored.</summary>
    private const int NumberDecimals = 6;

    private const int MoneyDecimals = 2;

    private ComputedColumns(IReadOnlyList<(RegisterColumn Column, RowNode Expression)> ordered) => Ordered = ordered;

    public IReadOnlyList<(RegisterColumn Column, RowNode Expression)> Ordered { get; }

    /// <returns>The columns, or what is wrong with the first that is.</returns>
    public static (ComputedColumns? Columns, RegisterColumn? Faulty, LanguageError? Error) Of(RegisterType register)
    {
        ArgumentNullException.ThrowIfNull(register);

        var waiting = new List<(RegisterColumn Column, RowNode Expression)>();
        foreach (var column in register.Columns.Where(column => column.Computed is not null))
        {
            var parsed = MeasureLanguage.Row(column.Computed!, register); // not null, by the filter
            if (parsed.Node is not { } node || Misfit(column, node.Type) is not null)
            {
                return (null, column, parsed.Error ?? Misfit(column, parsed.Node!.Type));
            }

            waiting.Add((column, node));
        }

        var ordered = new List<(RegisterColumn Column, RowNode Expression)>();
        while (waiting.Count > 0)
        {
            var ready = waiting.FindIndex(one => !waiting.Exists(other => Needs(one.Expression, other.Column)));
            if (ready < 0)
            {
                return (null, waiting[0].Column, new LanguageError(1, $"“{waiting[0].Column.Name}”绕了一圈用到自己：请让它只用别的列。"));
            }

            ordered.Add(waiting[ready]);
            waiting.RemoveAt(ready);
        }

        return (new ComputedColumns(ordered), null, null);
    }

    /// <summary>The typed values with the computed ones beside them; a value that cannot be computed is left out.</summary>
    public IReadOnlyDictionary<string, RegisterValue> Fill(IReadOnlyDictionary<string, RegisterValue> typed, WorkingTime workingTime)
    {
        ArgumentNullException.ThrowIfNull(typed);

        var cells = new Dictionary<string, RegisterValue>(typed);
        foreach (var (column, expression) in Ordered)
        {
            cells.Remove(column.Key);
            if (RowEvaluation.Evaluate(expression, cells, workingTime) is { } value)
            {
                cells[column.Key] = Stored(value, expression.Type, column);
            }
        }

        return cells;
    }

    private static RegisterValue Stored(RegisterValue value, ExpressionType type, RegisterColumn column) => (value, column.Kind) switch
    {
        (RegisterValue.Number number, _) => new RegisterValue.Number(Rounding.HalfUp(
            UnitArithmetic.Convert(number.Value, type.Unit, ExpressionType.Of(column).Unit)!.Value, // checked to convert
            column.Kind == ColumnKind.Money ? MoneyDecimals : NumberDecimals)),
        (RegisterValue.Moment moment, ColumnKind.Date) => new RegisterValue.Day(DateOnly.FromDateTime(moment.Value)),
        _ => value,
    };

    private static LanguageError? Misfit(RegisterColumn column, ExpressionType type)
    {
        var wanted = ExpressionType.Of(column);
        if (wanted.IsNumber && type.IsNumber)
        {
            return UnitArithmetic.Converts(type.Unit, wanted.Unit) ? null : new LanguageError(1, $"算出的是{type}，而“{column.Name}”是{wanted}：请改表达式或列的单位。");
        }

        return wanted.Kind == type.Kind || (wanted.Kind == ValueKind.Date && type.Kind == ValueKind.Moment)
            ? null
            : new LanguageError(1, $"算出的是{type}，而“{column.Name}”是{wanted}：请改表达式或列的类型。");
    }

    private static bool Needs(RowNode node, RegisterColumn column) => RowNodes.Columns(node).Any(used => used.Key == column.Key);
}
