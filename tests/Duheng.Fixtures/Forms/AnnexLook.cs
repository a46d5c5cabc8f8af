namespace Duheng.Fixtures.Forms;

/// <summary>Which of the variants of an annex is printed: heads, order of columns, rows left out.</summary>
internal sealed record AnnexLook
{
    public string Title { get; init; } = "项目支出绩效自评表";

    /// <summary>The columns of the indicators, left of which stands 绩效指标 over one grid column.</summary>
    public required IReadOnlyList<FormColumn> Columns { get; init; }

    public const int Label = 1;

    public int Width => Label + Columns.Sum(column => column.Span);

    public FundLook Funds { get; init; } = new();

    public ExecutionPosition Execution { get; init; } = ExecutionPosition.Funds;

    public string UnitLabel { get; init; } = "实施单位";

    public string DepartmentLabel { get; init; } = "主管部门";

    /// <summary>What the grade cell behind the total says before the grade; null prints no grade.</summary>
    public string? GradeLabel { get; init; }

    /// <summary>Null where the form has no row for the total.</summary>
    public string? TotalLabel { get; init; } = "总分";

    /// <summary>Whether the total stands among the heads of the form, above all tables, instead of in a row below them.</summary>
    public bool HasTotalAtHead { get; init; }

    /// <summary>The columns of figures in one of the orders that forms have.</summary>
    public static IReadOnlyList<FormColumn> Order(Dice dice, FormColumn weight, IReadOnlyList<FormColumn> target, FormColumn actual) => dice.Between(0, 2) switch
    {
        0 => [.. target, actual, weight],
        1 => [weight, .. target, actual],
        _ => [.. target, weight, actual],
    };

    public static IReadOnlyList<FormColumn> Levels(Dice dice) =>
    [
        new(ColumnKind.Level1, "一级指标"),
        new(ColumnKind.Level2, "二级指标"),
        new(ColumnKind.Name, dice.Pick(["三级指标", "三级指标", "指标名称"])) { Span = dice.Between(1, 2) },
    ];
}
