namespace Duheng.Fixtures.Forms;

/// <summary>Prints indicators under the columns of a form; equal levels below each other are one merged cell.</summary>
internal sealed class IndicatorRows(IReadOnlyList<FormColumn> columns)
{
    private static readonly string[] Remarks = ["", "", "按完成率×分值计分"];

    /// <summary>One row of heads, or two where some columns stand under a common one.</summary>
    public IReadOnlyList<IReadOnlyList<FormCell>> Heads()
    {
        var deep = columns.Any(column => column.Group is not null) ? 2 : 1;
        var upper = new List<FormCell>();
        for (var index = 0; index < columns.Count; index++)
        {
            var column = columns[index];
            if (column.Group is null)
            {
                upper.Add(FormCell.Head(column.Head) with { Columns = column.Span, Rows = deep });
            }
            else if (index == 0 || columns[index - 1].Group != column.Group)
            {
                upper.Add(FormCell.Head(column.Group) with { Columns = columns.Where(other => other.Group == column.Group).Sum(other => other.Span) });
            }
        }

        return deep == 1
            ? [upper]
            : [upper, [.. columns.Where(column => column.Group is not null).Select(column => FormCell.Head(column.Head) with { Columns = column.Span })]];
    }

    public IEnumerable<IReadOnlyList<FormCell>> Lines(IReadOnlyList<DraftIndicator> lines)
    {
        for (var index = 0; index < lines.Count; index++)
        {
            yield return [.. columns.Select(column => Cell(lines, index, column)).OfType<FormCell>()];
        }
    }

    /// <summary>Null where the cell above goes on.</summary>
    private static FormCell? Cell(IReadOnlyList<DraftIndicator> lines, int index, FormColumn column)
    {
        var line = lines[index];
        Func<DraftIndicator, DraftIndicator, bool>? joined = column.Kind switch
        {
            ColumnKind.Level1 => static (one, other) => one.Level1 == other.Level1,
            ColumnKind.Level2 => static (one, other) => one.Level1 == other.Level1 && one.Level2 == other.Level2,
            _ => null,
        };
        if (joined is not null && index > 0 && joined(lines[index - 1], line))
        {
            return null;
        }

        var rows = joined is null ? 1 : lines.Skip(index).TakeWhile(other => joined(line, other)).Count();
        return Print(line, column.Kind, index) with { Columns = column.Span, Rows = rows };
    }

    private static FormCell Print(DraftIndicator line, ColumnKind kind, int index)
    {
        var split = SplitTarget.Of(line.Target);
        return kind switch
        {
            ColumnKind.Level1 => new FormCell(line.Level1),
            ColumnKind.Level2 => new FormCell(line.Level2),
            ColumnKind.Name => new FormCell(line.Name) { Facts = [State(FactKind.Level1, line.Level1), State(FactKind.Level2, line.Level2), State(FactKind.Name, line.Name)] },
            ColumnKind.Weight => Stated(FactKind.Weight, line.Weight),
            ColumnKind.Target => Stated(FactKind.Target, line.Target),
            ColumnKind.Sign => new FormCell(split.Sign),
            ColumnKind.Amount => new FormCell(split.Amount) { Facts = [State(FactKind.Target, line.Target)] },
            ColumnKind.Measure => new FormCell(split.Measure),
            ColumnKind.Actual => Stated(FactKind.Actual, line.Actual),
            ColumnKind.Completion => Stated(FactKind.Completion, line.Completion),
            ColumnKind.Score => Stated(FactKind.Score, line.Score),
            ColumnKind.Review => Stated(FactKind.Line, line.Review ?? line.Score),
            ColumnKind.Method => new FormCell(Remarks[index % Remarks.Length]),
            ColumnKind.Reason => Stated(FactKind.Reason, line.Reason),
        };

        Fact State(FactKind fact, string text) => Fact.Of(Key(line), fact, text);

        FormCell Stated(FactKind fact, string text) => new(text) { Facts = [State(fact, text)] };
    }

    private static string Key(DraftIndicator line) => IsExecution(line) ? Fact.Execution : line.Name;

    public static bool IsExecution(DraftIndicator line) => line.Name == Fact.Execution;
}
