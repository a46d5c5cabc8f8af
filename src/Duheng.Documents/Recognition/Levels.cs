using Duheng.Documents.Papers;
using Duheng.Domain.Reports;

namespace Duheng.Documents.Recognition;

/// <summary>一级 and 二级指标 of the row at hand: a merged cell counts until the next one.</summary>
internal sealed class Levels
{
    public StatedText? Level1 { get; private set; }

    public StatedText? Level2 { get; private set; }

    public void Enter(TableCells cells, GridRow row)
    {
        var (one, two) = (cells.Text(row, ColumnRole.Level1), cells.Text(row, ColumnRole.Level2));
        Level2 = cells.IsOpen(row, ColumnRole.Level2) ? null : two is { IsBlank: false } ? two : one is { IsBlank: false } ? two ?? Level2 : Level2;
        Level1 = cells.IsOpen(row, ColumnRole.Level1) ? null : one is { IsBlank: false } ? one : Level1;
    }
}
