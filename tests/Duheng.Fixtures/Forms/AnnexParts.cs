using Duheng.Domain.Reports;

namespace Duheng.Fixtures.Forms;

/// <summary>The parts of the national annex, which other forms print too.</summary>
internal static class AnnexParts
{
    private const int FundRows = 5;

    public static void Funds(SheetRows rows, DraftReport draft, AnnexLook look)
    {
        var label = FormCell.Head($"项目资金（{draft.MoneyUnit}）") with
        {
            Columns = look.Label,
            Rows = FundRows,
            Facts = [new Fact(FactKind.MoneyUnit, draft.MoneyUnit)],
        };
        FormCell[] heads =
        [
            .. look.HasInitial ? [FormCell.Head("年初预算数")] : Array.Empty<FormCell>(),
            FormCell.Head("全年预算数（A）"), FormCell.Head("全年执行数（B）"), FormCell.Head("分值"), FormCell.Head("执行率（B/A）"), FormCell.Head("得分"),
        ];
        rows.Add([label, FormCell.Head("") with { Columns = 2 }, .. Stretch(heads)]);
        rows.AddBeside(look.Label, [FormCell.Head("年度资金总额") with { Columns = 2 }, .. Stretch([.. Amounts(FundColumn.Total), .. Execution()])]);
        Source("其中：当年财政拨款", FundColumn.Fiscal);
        Source("      上年结转资金", FundColumn.CarriedOver);
        Source("      其他资金", FundColumn.Other);

        void Source(string name, FundColumn column) => rows.AddBeside(
            look.Label,
            [
                FormCell.Head(name) with { Columns = 2 },
                .. Stretch([.. Amounts(column), new FormCell("—"), look.HasRateOfSources ? FundCells.Rate(draft, column) : new FormCell("—"), new FormCell("—")]),
            ]);

        IEnumerable<FormCell> Amounts(FundColumn column) =>
        [
            .. look.HasInitial ? [FundCells.Amount(draft, FundRow.Initial, column)] : Array.Empty<FormCell>(),
            FundCells.Amount(draft, FundRow.Annual, column),
            FundCells.Amount(draft, FundRow.Executed, column),
        ];

        FormCell[] Execution()
        {
            var rate = FundCells.Rate(draft, FundColumn.Total);
            return
            [
                Of(FactKind.Weight, draft.Execution.Weight),
                rate with { Facts = [.. rate.Facts, Fact.Of(Fact.Execution, FactKind.Actual, rate.Text)] },
                Of(FactKind.Score, draft.Execution.Score),
            ];
        }

        IReadOnlyList<FormCell> Stretch(IReadOnlyList<FormCell> cells) => SheetRows.Spread(rows.Width - look.Label - 2, cells);
    }

    public static void Goals(SheetRows rows, DraftReport draft, AnnexLook look)
    {
        var half = (rows.Width - look.Label) / 2;
        rows.Add(
            FormCell.Head("年度总体目标") with { Columns = look.Label, Rows = 2 },
            FormCell.Head("预期目标") with { Columns = half },
            FormCell.Head("实际完成情况"));
        rows.AddBeside(look.Label, new FormCell(draft.AnnualGoal) { Columns = half }, new FormCell(draft.GoalResult));
    }

    public static void Indicators(SheetRows rows, DraftReport draft, AnnexLook look)
    {
        var table = new IndicatorRows(look.Columns);
        rows.Add([FormCell.Head("绩效指标") with { Columns = look.Label, Rows = draft.Indicators.Count + 1 }, .. table.Head()]);
        foreach (var line in table.Lines(draft.Indicators))
        {
            rows.AddBeside(rows.Width - line.Sum(cell => cell.Columns), line);
        }
    }

    /// <summary>总分 below the levels, 100 below the weights, the total below the scores, and perhaps the grade as a bare cell.</summary>
    public static void Total(SheetRows rows, DraftReport draft, AnnexLook look)
    {
        var first = look.Columns.Select((column, index) => (column, index)).First(one => one.column.Kind is ColumnKind.Weight or ColumnKind.Score).index;
        var cells = new List<FormCell> { FormCell.Head(look.TotalLabel) with { Columns = look.Label + look.Columns.Take(first).Sum(column => column.Span) } };
        cells.AddRange(look.Columns.Skip(first).Select(column => (column.Kind switch
        {
            ColumnKind.Weight => new FormCell("100"),
            ColumnKind.Score => FormCell.Of(FactKind.Total, draft.Total),
            ColumnKind.Review => new FormCell(draft.Total),
            ColumnKind.Reason when look.HasGradeCell => FormCell.Of(FactKind.Grade, draft.Grade),
            _ => new FormCell(""),
        }) with
        { Columns = column.Span }));
        rows.Add(cells);
    }

    private static FormCell Of(FactKind kind, string text) => new(text) { Facts = [Fact.Of(Fact.Execution, kind, text)] };
}
