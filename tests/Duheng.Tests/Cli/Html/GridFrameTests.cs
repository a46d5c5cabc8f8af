using Duheng.Application.Output.Html;
using Duheng.Documents.Papers;

namespace Duheng.Tests.Cli.Html;

/// <summary>A grid laid out for drawing: merged cells once, gaps filled, every place found.</summary>
public sealed class GridFrameTests
{
    [Fact]
    public void A_merged_cell_is_drawn_once_and_found_from_every_place_it_covers()
    {
        var frame = Frame(
            [new GridCell(1, 1, "产出指标"), new GridCell(2, 2, "数量指标")],
            [new GridCell(1, 1, "") { ContinuesAbove = true }, new GridCell(2, 1, "户数"), new GridCell(3, 1, "10")],
            [new GridCell(1, 1, "") { ContinuesAbove = true }, new GridCell(2, 1, "次数"), new GridCell(3, 1, "3")]);

        var merged = frame.Rows[0][0];
        Assert.Equal(3, merged.RowSpan);
        Assert.Same(merged, frame.At(3, 1));
        Assert.Same(frame.Rows[0][1], frame.At(1, 3));
        Assert.Equal(["次数", "3"], frame.Rows[2].Select(cell => cell.Text));
    }

    [Fact]
    public void What_a_row_lacks_is_a_gap_of_the_same_width()
    {
        var frame = Frame([new GridCell(1, 1, "甲"), new GridCell(2, 1, "乙"), new GridCell(3, 1, "丙")], [new GridCell(2, 1, "丁")]);

        Assert.Equal([true, false, true], frame.Rows[1].Select(cell => cell.IsGap));
        Assert.Null(frame.At(2, 1));
        Assert.Null(frame.At(9, 1));
    }

    [Fact]
    public void Cells_that_cover_each_other_are_drawn_once_each_row_as_wide_as_the_grid()
    {
        var frame = Frame([new GridCell(1, 3, "甲"), new GridCell(2, 1, "乙")], [new GridCell(1, 2, "丙") { ContinuesAbove = true }, new GridCell(3, 1, "丁")]);

        Assert.All(frame.Rows, row => Assert.Equal(frame.Width, row.Sum(cell => cell.Span)));
        Assert.Equal("丙", frame.At(2, 1)!.Text);
    }

    private static GridFrame Frame(params GridCell[][] rows) => new(new Grid(1, [.. rows.Select((cells, index) => new GridRow(index + 1, cells))]));
}
