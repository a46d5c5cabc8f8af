using Duheng.Domain.Reports;

namespace Duheng.Fixtures.Forms;

/// <summary>The parts of an annex below its heads.</summary>
internal static class AnnexParts
{
    public static void Funds(SheetRows rows, DraftReport draft, AnnexLook look)
    {
        var funds = look.Funds;
        var label = FormCell.Head($"{funds.Label}（{draft.MoneyUnit}）") with
        {
            Rows = funds.Sources.Count + 2,
            Facts = [new Fact(FactKind.MoneyUnit, draft.MoneyUnit)],
        };
        rows.Add([label, FormCell.Head("") with { Columns = 2 }, .. Stretch([.. Heads(funds).Select(FormCell.Head)])]);
        rows.AddBeside(AnnexLook.Label, [FormCell.Head(funds.Total) with { Columns = 2 }, .. Stretch([.. Amounts(FundColumn.Total), .. Execution(draft, look)])]);
        foreach (var source in funds.Sources)
        {
            var rate = source.Column is { } column && funds.HasRateOfSources ? FundCells.Rate(draft, column) : new FormCell("—");
            IEnumerable<FormCell> points = funds.HasPoints ? [new FormCell("—"), rate, new FormCell("—")] : [rate];
            rows.AddBeside(AnnexLook.Label, [FormCell.Head(source.Label) with { Columns = 2 }, .. Stretch([.. Amounts(source.Column), .. points])]);
        }

        IReadOnlyList<FormCell> Amounts(FundColumn? column) => [.. Rows(funds).Select(row => column is { } known ? FundCells.Amount(draft, row, known) : new FormCell("/"))];

        IReadOnlyList<FormCell> Stretch(IReadOnlyList<FormCell> cells) => SheetRows.Spread(rows.Width - AnnexLook.Label - 2, cells);
    }

    public static void Goals(SheetRows rows, DraftReport draft, AnnexLook look)
    {
        var half = (rows.Width - AnnexLook.Label) / 2;
        rows.Add(
            FormCell.Head("年度总体目标") with { Rows = 2 },
            FormCell.Head("预期目标") with { Columns = half },
            FormCell.Head("实际完成情况"));
        rows.AddBeside(AnnexLook.Label, new FormCell(draft.AnnualGoal) { Columns = half }, new FormCell(draft.GoalResult));
    }

    public static void Indicators(SheetRows rows, DraftReport draft, AnnexLook look)
    {
        var lines = look.Execution switch
        {
            ExecutionPosition.First => [draft.Execution, .. draft.Indicators],
            ExecutionPosition.Last => [.. draft.Indicators, draft.Execution],
            ExecutionPosition.Within => Within(draft),
            _ => draft.Indicators,
        };
        Block(rows, "绩效指标", lines, look);
    }

    /// <summary>One block of indicators under its own heads, its label beside it.</summary>
    public static void Block(SheetRows rows, string label, IReadOnlyList<DraftIndicator> lines, AnnexLook look)
    {
        var table = new IndicatorRows(look.Columns);
        var heads = table.Heads();
        rows.Add([FormCell.Head(label) with { Rows = lines.Count + heads.Count }, .. heads[0]]);
        foreach (var head in heads.Skip(1))
        {
            rows.AddExact(head);
        }

        foreach (var line in table.Lines(lines))
        {
            rows.AddExact(line);
        }
    }

    /// <summary>总分 below the levels, 100 below the weights, the total below the scores, and perhaps the grade behind it.</summary>
    public static void Total(SheetRows rows, DraftReport draft, AnnexLook look)
    {
        if (look.TotalLabel is not { } label || look.HasTotalAtHead)
        {
            return;
        }

        var first = look.Columns.Select((column, index) => (column, index)).First(one => one.column.Kind is ColumnKind.Weight or ColumnKind.Score).index;
        var cells = new List<FormCell> { FormCell.Head(label) with { Columns = AnnexLook.Label + look.Columns.Take(first).Sum(column => column.Span) } };
        cells.AddRange(look.Columns.Skip(first).Select(column => (column.Kind switch
        {
            ColumnKind.Weight => new FormCell("100"),
            ColumnKind.Score => FormCell.Of(FactKind.Total, draft.Total),
            ColumnKind.Review => new FormCell(Reviewed(draft)),
            ColumnKind.Reason when look.GradeLabel is { } before => new FormCell(before + draft.Grade) { Facts = [new Fact(FactKind.Grade, draft.Grade)] },
            _ => new FormCell(""),
        }) with
        { Columns = column.Span }));
        rows.Add(cells);
    }

    /// <summary>The total less what the review took off.</summary>
    private static string Reviewed(DraftReport draft) => Tampering.Add(
        draft.Total, draft.Indicators.Where(row => row.Review is not null).Sum(row => Tampering.Number(row.Review) - Tampering.Number(row.Score)));

    /// <summary>The execution as the first line of its own block.</summary>
    private static IReadOnlyList<DraftIndicator> Within(DraftReport draft)
    {
        var lines = draft.Indicators.ToList();
        lines.Insert(lines.FindIndex(row => row.Level1 == draft.Execution.Level1 && row.Level2 == draft.Execution.Level2), draft.Execution);
        return lines;
    }

    private static IEnumerable<FundRow> Rows(FundLook funds) =>
        funds.Initial is null ? [FundRow.Annual, FundRow.Executed] : [FundRow.Initial, FundRow.Annual, FundRow.Executed];

    private static IEnumerable<string> Heads(FundLook funds) =>
    [
        .. funds.Initial is { } initial ? [initial] : Array.Empty<string>(),
        funds.Annual, funds.Executed,
        .. funds.HasPoints ? [funds.Points, funds.Rate, funds.Score] : new[] { funds.Rate },
    ];

    private static FormCell[] Execution(DraftReport draft, AnnexLook look)
    {
        var rate = FundCells.Rate(draft, FundColumn.Total);
        return look.Execution == ExecutionPosition.Funds
            ? [Of(FactKind.Weight, draft.Execution.Weight), rate with { Facts = [.. rate.Facts, Fact.Of(Fact.Execution, FactKind.Actual, rate.Text)] }, Of(FactKind.Score, draft.Execution.Score)]
            : [rate];
    }

    private static FormCell Of(FactKind kind, string text) => new(text) { Facts = [Fact.Of(Fact.Execution, kind, text)] };
}
