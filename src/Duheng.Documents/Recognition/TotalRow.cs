using Duheng.Documents.Papers;
using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Documents.Recognition;

/// <summary>Reads the row 总分: the weights' sum, the total, perhaps the grade as a bare cell.</summary>
internal sealed class TotalRow(FormWords words, string part, int table)
{
    public ScoreTable Read(ScoreTable read, GridRow row, TableCells cells)
    {
        var total = cells.Figure(row, ColumnRole.Score);
        var weight = cells.AreOne(row, ColumnRole.Weight, ColumnRole.Score) ? null : cells.Figure(row, ColumnRole.Weight);
        if (total?.Value is null && !cells.IsOpen(row, ColumnRole.Score) && Elsewhere(read, row, weight) is { } figure)
        {
            (total, weight) = (figure, weight?.Place == figure.Place ? null : weight);
        }

        return read with { Total = total, TotalWeight = weight, LastRow = row.Number, Grade = GradeIn(row) ?? read.Grade };
    }

    /// <summary>A total that stands under another head, as a dump or a merged cell may have it.</summary>
    private Figure? Elsewhere(ScoreTable read, GridRow row, Figure? weight)
    {
        var figures = row.Cells.Where(cell => !cell.IsBlank && QuantityReader.ReadFigure(cell.Text) is not null)
            .Select(cell => new Figure(QuantityReader.ReadFigure(cell.Text), cell.Text, Place.Cell(part, table, row.Number, cell.Column, cell.Text)))
            .ToList();
        return figures switch
        {
            [var only] when only.Place != weight?.Place || read.Lines.Sum(line => line.Score?.Value ?? 0m) is > 0m and var sum && sum == only.Value => only,
            [_, var last] => last,
            _ => null,
        };
    }

    /// <summary>优 or 优秀, alone in a cell or behind its label.</summary>
    private StatedText? GradeIn(GridRow row) =>
        row.Cells.Where(cell => GradeWord.Of(cell.Text, words) is not null)
            .Select(cell => new StatedText(GradeWord.Of(cell.Text, words)!, Place.Cell(part, table, row.Number, cell.Column, cell.Text))) // filtered before
            .FirstOrDefault();
}
