namespace Duheng.Fixtures.Forms;

/// <summary>Which of the variants of the national annex is printed: heads, order of columns, rows left out.</summary>
internal sealed record AnnexLook
{
    /// <summary>The columns of the indicators, left of which stands 绩效指标 over so many grid columns (<see cref="Label"/>).</summary>
    public required IReadOnlyList<FormColumn> Columns { get; init; }

    public int Label { get; init; } = 1;

    public int Width => Label + Columns.Sum(column => column.Span);

    /// <summary>Whether the money has a column 年初预算数.</summary>
    public bool HasInitial { get; init; } = true;

    public bool HasRateOfSources { get; init; }

    public bool HasGradeCell { get; init; }

    public string TotalLabel { get; init; } = "总分";

    public string ExecutionWeight { get; init; } = "10";

    public static AnnexLook Draw(Dice dice)
    {
        var usual = dice.Chance(50);
        var weight = new FormColumn(ColumnKind.Weight, usual ? "分值" : dice.Pick(Words.Weights));
        var target = new FormColumn(ColumnKind.Target, usual ? "年度指标值" : dice.Pick(Words.Targets)) { Span = dice.Between(1, 2) };
        var actual = new FormColumn(ColumnKind.Actual, usual ? "实际完成值" : dice.Pick(Words.Actuals));
        FormColumn[] figures = (usual ? 0 : dice.Between(0, 2)) switch
        {
            0 => [target, actual, weight],
            1 => [weight, target, actual],
            _ => [target, weight, actual],
        };
        return new AnnexLook
        {
            Columns =
            [
                new(ColumnKind.Level1, "一级指标"),
                new(ColumnKind.Level2, "二级指标"),
                new(ColumnKind.Name, dice.Pick(["三级指标", "三级指标", "指标名称"])) { Span = dice.Between(1, 2) },
                .. figures,
                new(ColumnKind.Score, usual ? "得分" : dice.Pick(Words.Scores)),
                new(ColumnKind.Reason, usual ? "偏差原因分析及改进措施" : dice.Pick(Words.Reasons)) { Span = dice.Between(1, 2) },
            ],
            HasInitial = dice.Chance(85),
            HasRateOfSources = dice.Chance(50),
            HasGradeCell = dice.Chance(25),
            TotalLabel = dice.Pick(Words.Totals),
        };
    }
}
