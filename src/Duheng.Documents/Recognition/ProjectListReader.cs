using Duheng.Documents.Papers;
using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Documents.Recognition;

/// <summary>Reads a list of projects with their money and results (自评结果汇总表): one report a row.</summary>
internal sealed class ProjectListReader(FormWords words)
{
    private const int FewestAmounts = 2;

    public IReadOnlyList<Report> Read(Grid grid, string part, string before)
    {
        var head = grid.Rows.Select((row, index) => (row, index)).FirstOrDefault(one => IsHead(one.row));
        return head.row is null ? [] : [.. Rows(grid, part, before, head.row, head.index)];
    }

    private bool IsHead(GridRow row) =>
        row.Cells.Any(cell => HeaderText.Exact(words.Header, cell.Text) == HeaderField.Project) && row.Cells.Count(cell => FundOf(cell) is not null) >= FewestAmounts;

    private IEnumerable<Report> Rows(Grid grid, string part, string before, GridRow head, int index)
    {
        var name = head.Cells.First(cell => HeaderText.Exact(words.Header, cell.Text) == HeaderField.Project);
        var unit = head.Cells.FirstOrDefault(cell => HeaderText.Exact(words.Header, cell.Text) == HeaderField.Unit);
        var total = head.Cells.FirstOrDefault(cell => HeaderText.Exact(words.Columns, cell.Text) == ColumnRole.Score || words.TotalLabels.Contains(HeaderText.Bare(cell.Text), StringComparer.Ordinal));
        var grade = head.Cells.FirstOrDefault(cell => words.GradeLabels.Contains(HeaderText.Bare(cell.Text), StringComparer.Ordinal));
        var money = head.Cells.Where(cell => FundOf(cell) is not null).DistinctBy(FundOf).ToList();
        foreach (var row in grid.Rows.Skip(index + 1).TakeWhile(row => !IsTotal(row)).Where(row => row.At(name.Column) is { IsBlank: false }))
        {
            List<FundLine> lines = [.. money.Select(cell => new FundLine(FundOf(cell)!.Value, At(head, cell), new Dictionary<FundColumn, Figure> { [FundColumn.Total] = Figure(row, cell) }))]; // filtered before
            yield return new Report
            {
                Project = Text(row, name),
                Unit = unit is null ? null : Text(row, unit),
                Funds = new Funds(MoneyUnitReader.Of([head], before, lines), lines),
                Total = total is null ? null : Figure(row, total),
                Grade = grade is null ? null : Text(row, grade),
            };
        }

        Place At(GridRow row, GridCell column) => Place.Cell(part, grid.Number, row.Number, column.Column, row.At(column.Column)?.Text ?? string.Empty);

        StatedText Text(GridRow row, GridCell column)
        {
            var place = At(row, column);
            return new StatedText(place.Text.Trim(), place);
        }

        Figure Figure(GridRow row, GridCell column)
        {
            var place = At(row, column);
            return new Figure(QuantityReader.ReadFigure(place.Text), place.Text, place);
        }
    }

    private FundRow? FundOf(GridCell cell) => cell.IsBlank || HeaderText.Exact(words.Columns, cell.Text) is not null ? null : HeaderText.Holding(words.FundRows, cell.Text);

    private bool IsTotal(GridRow row) => new TotalRows(words).IsTotal(row);
}
